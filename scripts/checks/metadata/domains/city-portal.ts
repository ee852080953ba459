/** What a local regulation prescribes by name for the portal of its city (R-JM-12.1, R-DL-29.1). */
import type { Rules } from '../../../../schemas/rulepack.ts';
import type { Row } from '../../../../schemas/rule-row.ts';
import { siteName } from '../../../../src/lib/model/site-names.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { FieldPath } from '../../rules/places.ts';

const WECHAT = '微信公众号';

interface Prescribed {
  path: FieldPath;
  /** As recorded. */
  value: string;
  row: Row<string>;
}

/**
 * @returns what differs for the portal of that very city, and every field that is prescribed by name: the rules about
 *   its form are for the other sites of the city.
 */
export function cityPortalValues(site: Site, { cityPortal }: Rules): { wrong: Prescribed[]; mandated: Set<string> } {
  const { record } = site;
  if (!cityPortal || record.kind !== 'portal' || record.level !== 'city') return { wrong: [], mandated: new Set() };
  const isMeant = cityPortal.region === undefined || cityPortal.region.value.includes(record.region);
  const account = record.newMedia.findIndex(({ platform, status }) => platform === WECHAT && status === 'active');
  const candidates: { path: FieldPath; value: string | undefined; row: Row<string> | undefined }[] = [
    { path: ['domain', 'primary'], value: record.domain.primary, row: cityPortal.domain },
    { path: ['domain', 'chinese'], value: record.domain.chinese, row: cityPortal.chinese },
    {
      path: [record.displayName === undefined ? 'standardName' : 'displayName'],
      value: siteName(site),
      row: cityPortal.name,
    },
    { path: ['newMedia', account, 'account'], value: record.newMedia[account]?.account, row: cityPortal.wechat },
  ];
  const prescribed = candidates.flatMap(({ path, value, row }) =>
    row === undefined || value === undefined ? [] : [{ path, value, row }],
  );
  return {
    wrong: isMeant ? prescribed.filter(({ value, row }) => value !== row.value) : [],
    mandated: new Set(prescribed.map(({ path }) => path.join('.'))),
  };
}
