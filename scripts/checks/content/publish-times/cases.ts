import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TempFleet } from '../../../../tests/support/temp-fleet.ts';
import { FILES, type RuleCase } from '../../testing/rule-case.ts';

/** What the check of addresses reports in a repository that lists none. */
const UNLISTED = ['dept', 'portal'].map((site) => `addresses/list-missing sites/${site}/published-urls.txt:1:1`);
const MOVED = 'content/portal/news/2025-03-02-moved.md';

interface Commit {
  at: string;
  change?: (fleet: TempFleet) => Promise<void>;
}

/** A repository with these commits, and the day from which the entries of the portal are edited in it. */
const committed =
  (since: string | null, ...commits: readonly Commit[]) =>
  async (fleet: TempFleet): Promise<void> => {
    if (since !== null) await fleet.edit(FILES.portal, 'rulePacks:', `editedHereSince: '${since}'\nrulePacks:`);
    const git = (args: readonly string[], at = '') =>
      promisify(execFile)('git', ['-C', fleet.root, ...args], {
        env: { ...process.env, GIT_AUTHOR_DATE: '2025-03-02T09:00:00+08:00', GIT_COMMITTER_DATE: at },
      });
    await git(['init', '-q']);
    for (const { at, change } of commits) {
      await change?.(fleet);
      await git(['add', '-A']);
      await git(['-c', 'user.name=乙', '-c', 'user.email=yi@example.gov.cn', 'commit', '-qm', 'Publish'], at);
    }
  };

const at = (title: string, onDisk: RuleCase['onDisk'] & object, place?: string): RuleCase => ({
  rule: 'publish-time-early',
  title,
  changes: [],
  onDisk,
  expect: [...(place === undefined ? [] : [`content/publish-time-early ${place}`]), ...UNLISTED],
  ...(place === undefined ? {} : { says: ['2025-03-03 09:31', '1天', 'R-DL-26.2'] }),
});
/** Everything but one news entry is committed long before. */
const LONG_BEFORE: Commit = {
  at: '2024-01-01T00:00:00+08:00',
  async change(fleet) {
    newsText = await fleet.read(FILES.news);
    await fleet.remove(FILES.news);
  },
};
let newsText = '';
const addNews = (time: string): Commit => ({ at: time, change: (fleet) => fleet.write(FILES.news, newsText) });

export const cases: readonly RuleCase[] = [
  at(
    'an entry committed a minute too late after its publish time',
    committed('2024-12-01', LONG_BEFORE, addNews('2025-03-03T09:31:00+08:00')),
    `${FILES.news}:4:14`,
  ),
  at(
    'nothing wrong with one committed within a day',
    committed('2024-12-01', LONG_BEFORE, addNews('2025-03-03T09:30:00+08:00')),
  ),
  at(
    'nothing wrong with an entry from before the site was edited here',
    committed('2025-03-04', LONG_BEFORE, addNews('2025-03-03T09:31:00+08:00')),
  ),
  at(
    'nothing wrong where the site does not state since when',
    committed(null, LONG_BEFORE, addNews('2025-03-03T09:31:00+08:00')),
  ),
  at(
    'nothing wrong with an entry that was only moved',
    committed('2024-12-01', LONG_BEFORE, addNews('2025-03-02T12:00:00+08:00'), {
      at: '2025-05-03T09:31:00+08:00',
      async change(fleet) {
        await fleet.write(MOVED, newsText);
        await fleet.remove(FILES.news);
      },
    }),
  ),
];
