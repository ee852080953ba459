/** For cases: the minimal fleet in a Git repository of its own, with the lists of addresses as of March. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TempFleet } from '../../../tests/support/temp-fleet.ts';
import { joinedList, publishedAddresses } from '../../addresses/address-list.ts';
import { loadFleet } from '../../lib/load-fleet.ts';

const run = promisify(execFile);
const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

export interface Repository extends TempFleet {
  git(...args: string[]): Promise<void>;
  /** Commits everything at ten o'clock on the given day. */
  commit(day: string): Promise<void>;
}

/** Prepares the repository, and changes it after its first commit. */
export const inRepository =
  (change: (repository: Repository) => Promise<void>, { lists = true } = {}) =>
  async (fleet: TempFleet): Promise<void> => {
    const inFolder = async (args: readonly string[], environment = {}) => {
      await run('git', ['-C', fleet.root, ...args], { env: { ...ENVIRONMENT, ...environment } });
    };
    const repository: Repository = {
      ...fleet,
      git: (...args) => inFolder(args),
      async commit(day) {
        await inFolder(['add', '-A']);
        const at = `${day}T10:00:00+08:00`;
        await inFolder(['commit', '-qm', 'Change', '--allow-empty'], { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at });
      },
    };
    await inFolder(['init', '-q', '-b', 'main']);
    await inFolder(['config', 'user.name', 'A']);
    await inFolder(['config', 'user.email', 'a@example.gov.cn']);
    if (lists) await writeLists(fleet);
    await repository.commit('2025-03-20');
    await change(repository);
  };

async function writeLists(fleet: TempFleet): Promise<void> {
  const { library } = await loadFleet(fleet.root, '2025-06-01 12:00');
  if (!library) throw new Error('The fleet cannot be read');
  for (const site of ['portal', 'dept'])
    await fleet.write(`sites/${site}/published-urls.txt`, joinedList([], publishedAddresses(library, site)));
}
