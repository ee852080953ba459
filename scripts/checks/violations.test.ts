/**
 * All violations at once: one fleet at a fixed day that breaks every rule of the checks below once yields exactly these
 * findings, no more and no fewer. The fleet with all of them repaired, which is the minimal one, yields none.
 *
 * A check adds its lines in `<check>/violations.ts`.
 */
import { expect, it } from 'vitest';
import { ruleGroups } from './registry.ts';
import { placeOfFinding } from './testing/rule-case.ts';
import { findingsWith } from './testing/run-case.ts';
import type { Violation } from './testing/violation.ts';

const tables = import.meta.glob<readonly Violation[]>('./*/violations.ts', { eager: true, import: 'violations' });
const violations = Object.values(tables).flat();
const findingsOfAll = findingsWith('completeness');
const all = { rule: '', title: 'all violations', expect: [] };

it('a fleet that breaks every rule once has exactly these findings', async () => {
  const findings = await findingsOfAll({
    ...all,
    changes: violations.flatMap(({ changes }) => changes),
    prepare: async (fleet) => {
      for (const { prepare } of violations) await prepare?.(fleet);
    },
  });
  expect(findings.map(placeOfFinding).toSorted()).toEqual(violations.map(({ rule, at }) => `${rule} ${at}`).toSorted());
});

it('the repaired fleet has none', async () => {
  expect((await findingsOfAll({ ...all, changes: [] })).map(placeOfFinding)).toEqual([]);
});

it.each(Object.keys(tables))('%s breaks each rule of its check once', (file) => {
  const check = file.split('/')[1] ?? '';
  const rules = Object.keys(ruleGroups.find(({ id }) => id === check)?.rules ?? {}).map((name) => `${check}/${name}`);
  expect((tables[file] ?? []).map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted());
});
