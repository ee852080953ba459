import { describe, expect, it } from 'vitest';
import { loadFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { isFixable } from './fix/is-fixable.ts';
import { lifecycleCases } from './lifecycle/lifecycle.cases.ts';
import { markupCases } from './markup/markup.cases.ts';
import { metadataCases } from './metadata/metadata.cases.ts';
import { privacyCases } from './privacy/privacy.cases.ts';
import { sourceChecks } from './registry.ts';
import { checkSources } from './run.ts';
import { CASE_NOW, findingsOf, placeOfFinding } from './testing/run-case.ts';
import { expectedPlaces } from './testing/rule-case.ts';

const CASES = { metadata: metadataCases, lifecycle: lifecycleCases, markup: markupCases, privacy: privacyCases };

it('find nothing in the minimal fleet', async () => {
  const fleet = await loadFleet(`${PROJECT_ROOT}/tests/fixtures/fleets/minimal`, CASE_NOW);
  expect(await checkSources(fleet, ['portal', 'dept'])).toEqual([]);
});

/** Rules of which some case could be mended by itself. */
const mended = new Set<string>();

describe.each(Object.entries(CASES))('the check %s', (check, cases) => {
  it.each(cases.map((each) => [each.title, each.rule, each] as const))('finds %s (%s)', async (_title, rule, each) => {
    const findings = await findingsOf(each);
    expect(findings.map(placeOfFinding)).toEqual(expectedPlaces(check, each));
    const own = findings.find((finding) => finding.rule === `${check}/${rule}`);
    for (const words of each.says ?? []) expect(`${own?.message}\n${own?.fix}`).toContain(words);
    for (const { message, fix } of findings)
      expect(`${message}${fix}`).not.toMatch(/\[\[|\]\]|\{[a-zA-Z]+\}|undefined/);
    for (const finding of findings.filter(({ edits }) => edits)) {
      expect(isFixable(finding), `${finding.rule} declares that it can be mended`).toBe(true);
      mended.add(finding.rule);
    }
  });

  it('mends a case of each rule that declares it', () => {
    const { rules = {} } = sourceChecks.find(({ id }) => id === check) ?? {};
    const declared = Object.entries(rules).flatMap(([name, { fixable }]) => (fixable ? [`${check}/${name}`] : []));
    expect(declared.filter((rule) => !mended.has(rule))).toEqual([]);
  });

  it('has a case that breaks each of its rules', () => {
    const rules = Object.keys(sourceChecks.find(({ id }) => id === check)?.rules ?? {});
    const broken = new Set(cases.filter((each) => each.expect.length > 0).map(({ rule }) => rule));
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
    expect([...broken].filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

it('say the same in English, with every blank filled', async () => {
  for (const { rule, changes, prepare, expect: places } of [
    ...metadataCases,
    ...lifecycleCases,
    ...markupCases,
    ...privacyCases,
  ].filter((_, at) => at % 7 === 0)) {
    if (places.length === 0) continue;
    const english = await findingsOf({ rule, title: '', changes, expect: [], ...(prepare ? { prepare } : {}) }, 'en');
    for (const { message, fix } of english) expect(`${message}${fix}`).not.toMatch(/\[\[|\]\]|\{[a-zA-Z]+\}|undefined/);
  }
}, 120_000);
