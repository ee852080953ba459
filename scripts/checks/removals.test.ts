/**
 * Whatever the demonstration fleet keeps besides the content of its columns is missed when it is taken away: each
 * register, each notice that a record names, each yearly report, each column whose content is left behind. What a rule
 * pack requires by name is tried in `completeness/removals.test.ts`.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { columnPlaces } from './metadata/column-places.ts';
import { sourceChecks } from './registry.ts';
import { DEMO_SITES, demoFleet, type DemoChanges, type DemoFleet } from './testing/demo-fleet.ts';

/** Those that miss something, the quickest first; the others look at single texts and at the history of Git. */
const CHECKS = ['governance', 'reports', 'freshness', 'completeness', 'lifecycle', 'metadata', 'content'];
const checks = CHECKS.flatMap((id) => sourceChecks.filter((check) => check.id === id));

/**
 * Registers of what may be so, and not of what must be: nobody misses a waiver, nor the result of an inspection that
 * need not have taken place.
 */
const OPTIONAL_REGISTERS = new Set([
  'waivers',
  'exceptions',
  'glossary',
  'feeds',
  'inspections',
  'evaluations',
  'search-words',
  'search-queries',
  'search-log',
]);

let demo: DemoFleet;
let whole: LoadedFleet;
beforeAll(async () => {
  demo = await demoFleet();
  whole = await demo.with('', {});
});

const isJudged = () => true;
const keyOf = ({ rule, site, file, value }: Problem) => [rule, site, file, value ?? ''].join(' ');
const known = new Map<string, ReadonlySet<string>>();

/** What a check finds in the whole fleet; each check runs only once. */
async function findingsBefore(check: (typeof checks)[number]): Promise<ReadonlySet<string>> {
  const found =
    known.get(check.id) ??
    new Set((await check.run({ fleet: whole, sites: DEMO_SITES, isJudged })).problems.map(keyOf));
  known.set(check.id, found);
  return found;
}

/** Whether something is found that was not found before. */
async function isMissed(site: string, changes: DemoChanges): Promise<boolean> {
  const fleet = await demo.with(site, changes);
  for (const check of checks) {
    const before = await findingsBefore(check);
    const { problems } = await check.run({ fleet, sites: DEMO_SITES, isJudged });
    if (problems.some((problem) => !before.has(keyOf(problem)))) return true;
  }
  return false;
}

async function unmissed(site: string, files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) if (!(await isMissed(site, { isGone: (path) => path === file }))) found.push(file);
  return found;
}

describe.each(DEMO_SITES)('on %s', (site) => {
  it('every register that it must keep is missed', async () => {
    const registers = demo.files.records
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`sites/${site}/governance/`))
      .filter((path) => !OPTIONAL_REGISTERS.has(path.replace(/^.*\/(.*)\.yaml$/, '$1')));
    expect(registers.length).toBeGreaterThan(0);
    expect(await unmissed(site, registers)).toEqual([]);
  });

  it('every notice that its record names is missed', async () => {
    const { library } = whole;
    const { openingNotice, statusNotice } = library?.site(site).record ?? {};
    const merged = library?.columns(site).map(({ record }) => record.lifecycle?.publicNotice) ?? [];
    const notices = [...merged, openingNotice, statusNotice].flatMap((id) =>
      id === undefined ? [] : (library?.entry(id)?.file ?? []),
    );
    expect(await unmissed(site, notices)).toEqual([]);
  });

  it('every column whose entries are left behind is missed', async () => {
    const { library } = whole;
    if (!library) throw new Error('The registry could not be read');
    const filled = columnPlaces(whole, library.site(site)).filter(
      ({ column }) => library.entries({ site, column: column.path, own: true }).length > 0,
    );
    expect(filled.length).toBeGreaterThan(10);
    const passed: string[] = [];
    for (const { column, path } of filled) {
      const { parsed } = await demo.with(site, {
        record: (record) => {
          record.deleteIn(path);
        },
      });
      if (!parsed.entries.some(({ problems }) => problems.length > 0)) passed.push(column.path);
    }
    expect(passed).toEqual([]);
  });
});
