/**
 * The check `addresses`: what has been published stays where it was, leads on, or says that it was taken back
 * (R-YZ-13.1, R-DL-9.2). Judged from the list of published addresses of each site and from the Git history since.
 */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { walkColumns, type Column } from '../../../src/lib/model/column.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { pathRedirects, prefixRedirects, redirectTarget } from '../../../src/lib/outputs/hosting/redirects.ts';
import { sitePages } from '../../../src/lib/routes/site-pages.ts';
import { addressListFile, readAddressList, type ListedAddress } from '../../addresses/address-list.ts';
import { openHistory, type History } from '../../addresses/history.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { columnFates, type LostAddress } from './column-fates.ts';
import { addressOf, fateOf, presentEntries } from './lost.ts';
import { addressRules } from './rules.ts';

export const addressesCheck: SourceCheck = {
  id: 'addresses',
  label: '已发布的网址',
  reads: 'source',
  needsLibrary: true,
  rules: addressRules,
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { folder, library, parsed, root } = fleet;
    if (!library) return { problems: [], seen: 0 };
    const history = await openHistory(root, fleet.now);
    const problems: Problem[] = [];
    let seen = 0;
    for (const site of parsed.sites.filter(({ id }) => sites.includes(id))) {
      const listed = await readAddressList(folder, site.id);
      seen += sitePages(library, site.id).length + (listed?.length ?? 0);
      problems.push(...(await siteProblems({ fleet, library, site, listed, history })));
    }
    return { problems, seen };
  },
};

interface Given {
  fleet: LoadedFleet;
  library: Library;
  site: Site;
  listed: readonly ListedAddress[] | null;
  history: History | null;
}

const USABLE = /^\/(?!\/)[^\s?#]*$/;

async function siteProblems({ fleet, library, site, listed, history }: Given): Promise<Problem[]> {
  const file = addressListFile(site.id);
  const at = (rule: string, line: number, more: Pick<Problem, 'value' | 'params'> = {}): Problem => ({
    rule: `addresses/${rule}`,
    site: site.id,
    file,
    line,
    column: 1,
    ...more,
  });
  // A fleet that is not kept in Git has no history to judge and may be a copy without the list.
  if (!listed) return history ? [at('list-missing', 1, { params: { site: site.id } })] : [];
  // Its addresses come back with it, and are judged then.
  if (site.record.status === 'temporarilyOffline') return [];

  const isAnswered = answering(library, site.id);
  const [usable, unusable] = [listed.filter(isUsable), listed.filter((each) => !isUsable(each))];
  const problems = unusable.map(({ value, line }) => at('list-line', line, { value }));
  if (site.record.status === 'closed') {
    const open = usable.filter(({ value }) => !isAnswered(value));
    return [...problems, ...open.map(({ value, line }) => at('unmapped', line, { value, params: { site: site.id } }))];
  }

  const columns = new Map<string, Column>();
  for (const each of fleet.parsed.sites)
    for (const column of walkColumns(each.columns)) columns.set(`${each.id}/${column.path}`, column);
  const present = presentEntries(fleet, site.id, columns);
  const lost: LostAddress[] = [];
  const look = async (url: string, line: number, former?: string) => {
    if (isAnswered(url)) return;
    const fate = await fateOf(site.id, url, present, history, former);
    if (fate) lost.push({ url, line, fate });
  };
  for (const { value, line } of usable) await look(value, line);
  const base = (await history?.lastChange(file)) ?? null;
  const known = new Set(usable.map(({ value }) => value));
  for (const former of base === null ? [] : ((await history?.removedSince(base, site.id)) ?? [])) {
    const url = addressOf(former, columns);
    if (!known.has(url)) await look(url, Math.max(1, usable.filter(({ value }) => value < url).length), former);
  }
  if (history?.shallow && base !== null) problems.push(at('history-shallow', 1));
  return [
    ...problems,
    ...columnFates(lost, columns, site.id).map(({ url, line, rule, params }) => at(rule, line, { value: url, params })),
  ];
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

/** Whether an address has a page or leads to one. */
function answering(library: Library, site: string): (url: string) => boolean {
  const pages = new Set(sitePages(library, site).map(({ url }) => url));
  const redirects = [...pathRedirects(library, site), ...prefixRedirects(library, site)];
  return (url) => pages.has(url) || redirectTarget(redirects, decodeURI(url)) !== undefined;
}
