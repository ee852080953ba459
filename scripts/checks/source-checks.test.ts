import { describe, expect, it } from 'vitest';
import { loadFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { lifecycleCases } from './lifecycle/lifecycle.cases.ts';
import { markupCases } from './markup/markup.cases.ts';
import { metadataCases } from './metadata/metadata.cases.ts';
import { sourceChecks } from './registry.ts';
import { checkSources } from './run.ts';
import { CASE_NOW, findingsOf, placeOfFinding } from './testing/run-case.ts';
import { expectedPlaces } from './testing/rule-case.ts';

const CASES = { metadata: metadataCases, lifecycle: lifecycleCases, markup: markupCases };

it('find nothing in the minimal fleet', async () => {
  const fleet = await loadFleet(`${PROJECT_ROOT}/tests/fixtures/fleets/minimal`, CASE_NOW);
  expect(await checkSources(fleet, ['portal', 'dept'])).toEqual([]);
});

describe.each(Object.entries(CASES))('the check %s', (check, cases) => {
  it.each(cases.map((each) => [each.title, each.rule, each] as const))('finds %s (%s)', async (_title, rule, each) => {
    const findings = await findingsOf(each);
    expect(findings.map(placeOfFinding)).toEqual(expectedPlaces(check, each));
    const own = findings.find((finding) => finding.rule === `${check}/${rule}`);
    for (const words of each.says ?? []) expect(`${own?.message}\n${own?.fix}`).toContain(words);
    for (const { message, fix } of findings)
      expect(`${message}${fix}`).not.toMatch(/\[\[|\]\]|\{[a-zA-Z]+\}|undefined/);
  });

  it('has a case that breaks each of its rules', () => {
    const rules = Object.keys(sourceChecks.find(({ id }) => id === check)?.rules ?? {});
    const broken = new Set(cases.filter((each) => each.expect.length > 0).map(({ rule }) => rule));
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
    expect([...broken].filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

it('say the same in English, with every blank filled', async () => {
  for (const { rule, changes, prepare, expect: places } of [...metadataCases, ...lifecycleCases, ...markupCases].filter(
    (_, at) => at % 7 === 0,
  )) {
    if (places.length === 0) continue;
    const english = await findingsOf({ rule, title: '', changes, expect: [], ...(prepare ? { prepare } : {}) }, 'en');
    for (const { message, fix } of english) expect(`${message}${fix}`).not.toMatch(/\[\[|\]\]|\{[a-zA-Z]+\}|undefined/);
  }
}, 120_000);
