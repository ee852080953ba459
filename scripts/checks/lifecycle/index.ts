/**
 * The check `lifecycle`: notices and how long they are shown, sites that close, entries withdrawn, columns that end.
 */
import { entriesAndSitesSeen, libraryCheck } from '../rules/library-check.ts';
import { closures } from './closures/find.ts';
import { columnEnds } from './column-ends/find.ts';
import { hostAliases } from './host-aliases/find.ts';
import { notices } from './notices/find.ts';
import { openingNotices } from './opening-notices/find.ts';
import { lifecycleInput } from './site-input.ts';
import { siteStatus } from './site-status/find.ts';
import { withdrawals } from './withdrawals/find.ts';

const subjects = [notices, openingNotices, closures, siteStatus, hostAliases, withdrawals, columnEnds];

export const lifecycleCheck = libraryCheck({
  id: 'lifecycle',
  label: '公告、归档与站点状态',
  subjects,
  look: (fleet, library, sites) => ({
    input: lifecycleInput(fleet, library),
    seen: entriesAndSitesSeen(fleet, sites),
  }),
});
