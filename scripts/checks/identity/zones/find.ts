/** Header and footer are present, and the same on every page as on the home page. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Lang } from '../../../lib/lang.ts';
import type { Zone } from '../../pages/page-facts.ts';
import type { SitePageFacts } from '../../pages/site-facts.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

export const zones = defineSubject({ rules, find: findZones });

const NAMES: Readonly<Record<Zone, Record<Lang, string>>> = {
  header: { zh: '头部标识区', en: 'header' },
  footer: { zh: '底部功能区', en: 'footer' },
};

function findZones(input: IdentityInput): Problem[] {
  const home = input.facts.pages.find(({ page }) => page.url === '/');
  return input.facts.pages.flatMap((each) =>
    (['header', 'footer'] as const).flatMap((zone) => findInZone(each, zone, home, input)),
  );
}

/** @param home the page with which the others are compared. */
function findInZone(
  each: SitePageFacts,
  zone: Zone,
  home: SitePageFacts | undefined,
  { at }: IdentityInput,
): Problem[] {
  const here = each.facts[zone];
  if (!here) return [report('zone-missing', at(each, null), { params: { zone: NAMES[zone] } })];
  const there = home?.facts[zone];
  if (!there || there.content === here.content) return [];
  const [mine, theirs] = [here.content.split('\n'), there.content.split('\n')];
  const first = mine.findIndex((token, index) => token !== theirs[index]);
  const position = first === -1 ? mine.length : first;
  const expected = theirs[position] ?? '';
  return [
    report('zone-differs', at(each, here.places[position] ?? here.at), {
      value: mine[position] ?? '',
      params: { zone: NAMES[zone], expected },
    }),
  ];
}
