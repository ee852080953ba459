/** What becomes due, as a calendar (RFC 5545) that calendar programs subscribe to or import. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { InspectionRecord } from '../record.ts';
import { DUE_STATES, dueSubject, ownerWords } from './words.ts';

/** One event a duty, on its last day; the same duty keeps its identifier from one inspection to the next. */
export function dueCalendar({ due, sites, moment }: InspectionRecord): string {
  const nameOf = new Map(sites.map(({ id, name }) => [id, name]));
  const calendar = ical({
    name: '网站到期事项',
    prodId: { company: 'Lantai', product: 'inspect', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const item of due) {
    const site = nameOf.get(item.site) ?? item.site;
    calendar.createEvent({
      id: `${item.id}@lantai`,
      // The moment of the inspection, never the time of day it was written at.
      stamp: new Date(`${moment.replace(' ', 'T')}:00+08:00`),
      start: new Date(`${item.due.slice(0, 10)}T00:00:00Z`),
      allDay: true,
      summary: `${site} ${dueSubject(item)}`,
      description: [
        `状态：${DUE_STATES[item.state].text}`,
        `到期：${item.due}`,
        `责任：${ownerWords(item)}`,
        ...(item.column === undefined ? [] : [`栏目：${item.column}`]),
        `文件：${item.file}`,
        ...(item.clauses.length === 0 ? [] : [`依据：${item.clauses.join('、')}`]),
      ].join('\n'),
      categories: [item.kind, ...(item.responsible === '' ? [] : [item.responsible])].map((name) => ({ name })),
    });
  }
  return `${calendar.toString()}\r\n`;
}
