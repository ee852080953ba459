/** Header and footer are the same on every page as on the home page. */
import type { Zone, ZoneFacts } from '../pages/page-facts.ts';
import type { JudgedPage, PageFault } from './page-report.ts';

const NAMES: Readonly<Record<Zone, { zone: string; zoneEn: string }>> = {
  header: { zone: '头部标识区', zoneEn: 'header' },
  footer: { zone: '底部功能区', zoneEn: 'footer' },
};

/** @param home the home page, against which the others are held; null when there is none. */
export function zonesJudge(home: JudgedPage | null): (page: JudgedPage) => PageFault[] {
  return ({ facts }) =>
    (['header', 'footer'] as const).flatMap((zone): PageFault[] => {
      const here = facts[zone];
      if (!here) return [{ rule: 'zone-missing', at: null, params: NAMES[zone] }];
      const there = home?.facts[zone];
      if (!there || there.content === here.content) return [];
      return [firstDifference(here, there.content, NAMES[zone])];
    });
}

function firstDifference(here: ZoneFacts, there: string, names: { zone: string; zoneEn: string }): PageFault {
  const [mine, theirs] = [here.content.split('\n'), there.split('\n')];
  const at = mine.findIndex((token, index) => token !== theirs[index]);
  const position = at === -1 ? mine.length : at;
  return {
    rule: 'zone-differs',
    at: here.places[position] ?? here.at,
    value: mine[position] ?? '',
    params: { ...names, expected: theirs[position] ?? '' },
  };
}
