import type { Library } from '../queries/library.ts';
import type { Site } from '../model/site.ts';
import { isKeptUp } from '../status/site-banner.ts';
import { SEARCH_URL } from './site-pages.ts';

/** What a portal of each level covers, as visitors say it. */
const WHOLE: Readonly<Record<Site['record']['level'], string>> = {
  national: '全国',
  province: '全省',
  city: '全市',
  county: '全县（市、区）',
  township: '全乡镇（街道）',
};

/** The search of the portal, offered beside that of a department's own site; absent where there is none. */
export function wholeSearch(library: Library, site: Site): { name: string; url: string } | undefined {
  const portal = library.sites().find(({ id }) => id === site.registration.portal);
  if (!portal || portal.id === site.id || !isKeptUp(portal)) return undefined;
  return { name: WHOLE[portal.record.level], url: `${portal.origin}${SEARCH_URL}` };
}
