/** Facts of a topic: who leads it and how long it runs. */
import type { Entry } from '../model/entry.ts';

export const topicPeriod = ({ data }: Entry<'topic'>): string => `${data.startsOn} 至 ${data.endsOn}`;

export function topicFacts(entry: Entry<'topic'>): { label: string; value: string }[] {
  const { lead, units, planRef } = entry.data;
  return [
    { label: '牵头部门', value: lead },
    ...(units.length > 0 ? [{ label: '参与部门', value: units.join('、') }] : []),
    { label: '起止时间', value: topicPeriod(entry) },
    ...(planRef === undefined ? [] : [{ label: '年度计划', value: planRef }]),
  ];
}
