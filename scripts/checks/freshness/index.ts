/** The check `freshness`: columns, home pages and datasets that are due or overdue for an update. */
import { entriesAndSitesSeen, libraryCheck } from '../rules/library-check.ts';
import { calendar } from './calendar/find.ts';
import { columns } from './columns/find.ts';
import { datasets } from './datasets/find.ts';
import { home } from './home/find.ts';
import { freshnessInput } from './input.ts';

const subjects = [columns, home, datasets, calendar];

export const freshnessCheck = libraryCheck({
  id: 'freshness',
  label: '更新时限',
  subjects,
  look: (fleet, library, sites) => ({
    input: freshnessInput(fleet, library),
    seen: entriesAndSitesSeen(fleet, sites),
  }),
});
