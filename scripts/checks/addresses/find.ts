/** Published addresses that no longer exist, from the list of each site and the Git history since. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { columnMap } from '../../../src/lib/model/column.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { pathRedirects, prefixRedirects, redirectTarget } from '../../../src/lib/outputs/hosting/redirects.ts';
import { isClassUrl } from '../../../src/lib/routes/library-pages.ts';
import { sitePages } from '../../../src/lib/routes/site-pages.ts';
import { addressListFile, type ListedAddress } from '../../addresses/address-list.ts';
import { openHistory, type History } from '../../addresses/history.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { reporter, type Place } from '../rules/reporter.ts';
import { defineSubject } from '../rules/subject.ts';
import { groupByColumn, type LostAddress, type LostColumnOrEntry } from './group-by-column.ts';
import { addressOf, lossReasonOf, presentEntries } from './lost.ts';
import { rules } from './rules.ts';

const report = reporter('addresses', rules);

export const publishedAddresses = defineSubject({ rules, find: findLostAddresses });

/** The lists of the checked sites. */
export interface AddressesInput {
  fleet: LoadedFleet;
  library: Library;
  lists: readonly { site: Site; listed: readonly ListedAddress[] | null }[];
}

async function findLostAddresses({ fleet, library, lists }: AddressesInput): Promise<Problem[]> {
  const history = await openHistory(fleet.root, fleet.now);
  const problems: Problem[] = [];
  for (const { site, listed } of lists) problems.push(...(await findOnSite({ fleet, library, site, listed, history })));
  return problems;
}

interface Given {
  fleet: LoadedFleet;
  library: Library;
  site: Site;
  listed: readonly ListedAddress[] | null;
  history: History | null;
}

const USABLE = /^\/(?!\/)[^\s?#]*$/;

async function findOnSite({ fleet, library, site, listed, history }: Given): Promise<Problem[]> {
  const file = addressListFile(site.id);
  const at = (line: number): Place => ({ site: site.id, file, line, column: 1 });
  // A fleet outside Git has no history, and may be a copy without the list.
  if (!listed) return history ? [report('list-missing', at(1))] : [];
  // Its addresses are checked when the site is shown again.
  if (site.record.status === 'temporarilyOffline') return [];

  const isAnswered = answering(library, site.id);
  const [usable, unusable] = [listed.filter(isUsable), listed.filter((each) => !isUsable(each))];
  const problems = unusable.map(({ value, line }) => report('list-line', at(line), { value }));
  if (site.record.status === 'closed') {
    const open = usable.filter(({ value }) => !isAnswered(value));
    return [...problems, ...open.map(({ value, line }) => report('unmapped', at(line), { value }))];
  }

  const columns = columnMap(fleet.parsed.sites);
  const present = presentEntries(fleet, site.id, columns);
  const lost: LostAddress[] = [];
  const look = async (url: string, line: number, former?: string) => {
    if (isAnswered(url)) return;
    const lossReason = await lossReasonOf(site.id, url, present, history, former);
    if (lossReason) lost.push({ url, line, lossReason });
  };
  for (const { value, line } of usable) await look(value, line);
  const base = (await history?.lastChange(file)) ?? null;
  const known = new Set(usable.map(({ value }) => value));
  for (const former of base === null ? [] : ((await history?.removedSince(base, site.id)) ?? [])) {
    const url = addressOf(former, columns);
    if (!known.has(url)) await look(url, Math.max(1, usable.filter(({ value }) => value < url).length), former);
  }
  if (history?.shallow && base !== null) problems.push(report('history-shallow', at(1)));
  return [...problems, ...groupByColumn(lost, columns).map((each) => findFate(site.id, at(each.line), each))];
}

function findFate(site: string, at: Place, lost: LostColumnOrEntry): Problem {
  const value = lost.url;
  switch (lost.rule) {
    case 'lost':
      return report('lost', at, { value });
    case 'column-lost':
      return report('column-lost', at, {
        value,
        params: { record: siteFile(site), column: lost.column, count: lost.count },
      });
    default:
      return report(lost.rule, at, { value, params: { entry: lost.entry } });
  }
}

const isUsable = ({ value }: ListedAddress) => USABLE.test(value) && canDecode(value);

function canDecode(value: string): boolean {
  try {
    decodeURI(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether an address has a page or redirects to one, or is a class of a library that has no documents at the moment:
 * like further pages of a list, these come and go with the documents.
 */
function answering(library: Library, site: string): (url: string) => boolean {
  const pages = new Set(sitePages(library, site).map(({ url }) => url));
  const redirects = [...pathRedirects(library, site), ...prefixRedirects(library, site)];
  const libraries = [...library.columns(site)].filter(({ record }) => record.presentation === 'document-library');
  return (url) =>
    pages.has(url) ||
    redirectTarget(redirects, decodeURI(url)) !== undefined ||
    libraries.some((column) => isClassUrl(column, url));
}
