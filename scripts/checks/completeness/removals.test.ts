/**
 * Nothing that a rule pack requires can be missing unnoticed: on the demonstration fleet, with each pack in force,
 * everything by which a site shows a required item is taken away, and the item must be reported.
 */
import type { Document } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { REQUIRED_ITEMS, type RequiredList } from '../../../schemas/completeness.ts';
import { keysOf } from '../../../schemas/atoms.ts';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import { DEMO_SITES, demoFleet, type DemoChanges, type DemoFleet } from '../testing/demo-fleet.ts';
import { evidenceOf } from './evidence.ts';
import { completenessCheck } from './index.ts';
import { requiredItems, type Evidence } from './required.ts';
import { completenessSites, type CompletenessSite } from './site-input.ts';

const PACKS = [...(await readRulePacks()).keys()];

let demo: DemoFleet;
beforeAll(async () => {
  demo = await demoFleet();
});

const problemsOf = async (fleet: LoadedFleet): Promise<readonly Problem[]> =>
  (await completenessCheck.run({ fleet, isJudged: () => true, sites: fleet.parsed.sites.map(({ id }) => id) })).problems;

function siteIn(fleet: LoadedFleet, id: string): CompletenessSite {
  const { library } = fleet;
  const site = library && completenessSites(fleet, library).find((each) => each.site.id === id);
  if (!site) throw new Error(`${id} is not judged`);
  return site;
}

/** Entries, and values of the record; with a column goes what is in it. */
function withoutEvidence(site: CompletenessSite, evidence: readonly Evidence[]): DemoChanges {
  const entries = new Set(evidence.flatMap((each) => ('entry' in each ? [each.entry.file] : [])));
  const paths = evidence.flatMap((each) => ('record' in each ? [each.record] : []));
  const folders = site.columns
    .filter(({ path }) => paths.some((above) => above.every((step, at) => step === path[at])))
    .map(({ column }) => `content/${site.site.id}/${column.path}/`);
  return {
    // From the last to the first, so that the places of the others stay as they are.
    record: (document) => {
      for (const path of paths.toSorted((a, b) => comparePaths(b, a))) document.deleteIn(path);
    },
    isGone: (file) => entries.has(file) || folders.some((folder) => file.startsWith(folder)),
  };
}

/** In the order of the record; what is within comes after what it is in. */
function comparePaths(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [x, y] = [a[at], b[at]];
  if (x === undefined || y === undefined) return a.length - b.length;
  return x < y ? -1 : 1;
}

/** Whether the item is reported at the record of the site. */
const isReported = (problems: readonly Problem[], site: string, label: string) =>
  problems.some(
    ({ rule, file, value }) => rule.startsWith('completeness/') && file === siteFile(site) && value === label,
  );

describe.each(PACKS)('with the rule pack %s', (pack) => {
  const inForce = (document: Document) => {
    document.set('rulePacks', ['national', ...(pack === 'national' ? [] : [pack])]);
  };

  it.each(DEMO_SITES)('whatever %s must have is reported when it is taken away', async (id) => {
    const whole = await demo.with(id, { record: inForce });
    const site = siteIn(whole, id);
    const before = await problemsOf(whole);
    const unnoticed: string[] = [];
    let removed = 0;
    for (const list of keysOf(REQUIRED_ITEMS) as RequiredList[]) {
      for (const item of requiredItems(site, list)) {
        const label = (REQUIRED_ITEMS[list] as Readonly<Record<string, string>>)[item] ?? item;
        const evidence = evidenceOf(site, list, item);
        if (evidence.length === 0) {
          if (!isReported(before, id, label)) unnoticed.push(`${list} ${item}: not there`);
          continue;
        }
        const { record, isGone } = withoutEvidence(site, evidence);
        const without = await demo.with(id, {
          record: (document) => {
            inForce(document);
            record?.(document);
          },
          ...(isGone ? { isGone } : {}),
        });
        removed += 1;
        // What the schema itself requires makes the record invalid, which is an error.
        const isRefused = !without.parsed.sites.some((each) => each.id === id);
        if (!isRefused && !isReported(await problemsOf(without), id, label)) unnoticed.push(`${list} ${item}`);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(removed).toBeGreaterThan(5);
  });
});

it('every list is required of some site by some pack', async () => {
  const packs = [...(await readRulePacks()).values()];
  const lists = new Set(packs.flatMap(({ completeness }) => Object.values(completeness ?? {}).flatMap(Object.keys)));
  expect((keysOf(REQUIRED_ITEMS) as string[]).filter((list) => !lists.has(list))).toEqual([]);
});
