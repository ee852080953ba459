/**
 * The test of a check: each of its cases in both languages, and for each of its rules a case that breaks it, at an
 * exact position, and one that keeps it, in the folder of its texts.
 */
import { describe, expect, it } from 'vitest';
import type { Finding, RuleGroup } from '../check.ts';
import { isFixable } from '../fix/is-fixable.ts';
import { blanksOf, unfilledBlanks } from '../rules/fill-template.ts';
import type { Rules } from '../rules/subject.ts';
import { valuesOf, toFinding } from '../to-finding.ts';
import { breaks, expectedPlaces, keeps, placeOfFinding, type RuleCase } from './rule-case.ts';

/** Modules in the folders of the subjects, by path, as returned by `import.meta.glob`. */
export interface SubjectFiles {
  rules: Readonly<Record<string, Rules>>;
  cases: Readonly<Record<string, readonly RuleCase[]>>;
}

/** Parameters that come from places; reports and exceptions read them too. */
const OF_PLACES: readonly string[] = ['source', 'url'];

/** @param find returns the findings after the changes of a case, in Chinese. */
export function testCheck(
  check: RuleGroup,
  files: SubjectFiles,
  find: (each: RuleCase) => Promise<readonly Finding[]>,
): void {
  const cases = Object.values(files.cases).flat();
  /** Rules with at least one case that can be fixed automatically. */
  const fixed = new Set<string>();

  describe(`the check ${check.id}`, () => {
    it.each(cases.map((each) => [each.title, each.rule, each] as const))(
      'finds %s (%s)',
      async (_title, rule, each) => {
        const findings = await find(each);
        expect(findings.map(placeOfFinding)).toEqual(expectedPlaces(check.id, each));
        const own = findings.find((finding) => finding.rule === `${check.id}/${rule}`);
        for (const words of each.says ?? []) expect(`${own?.message}\n${own?.fix}`).toContain(words);
        for (const finding of findings) {
          testWords(check, finding);
          if (!finding.edits) continue;
          expect(isFixable(finding), `${finding.rule} declares that it can be fixed`).toBe(true);
          fixed.add(finding.rule);
        }
      },
    );

    it('fixes a case of each rule that declares it', () => {
      const declared = Object.entries(check.rules).flatMap(([name, { fixable }]) =>
        fixable ? [`${check.id}/${name}`] : [],
      );
      expect(declared.filter((rule) => !fixed.has(rule))).toEqual([]);
    });

    it('lists every subject that has a folder', () => {
      const written = Object.values(files.rules).flatMap((rules) => Object.keys(rules));
      expect([...written].sort()).toEqual(Object.keys(check.rules).sort());
    });

    it.each(Object.entries(files.rules))('has cases that break and keep each rule of %s', (path, rules) => {
      const names = Object.keys(rules);
      const own = files.cases[path.replace(/rules\.ts$/, 'cases.ts')] ?? [];
      const without = (wanted: (each: RuleCase) => boolean) =>
        names.filter((rule) => !own.some((each) => each.rule === rule && wanted(each)));
      expect(
        without((each) => breaks(check.id, each)),
        'rules no case breaks',
      ).toEqual([]);
      expect(
        without((each) => keeps(check.id, each)),
        'rules no case keeps',
      ).toEqual([]);
      expect(
        own.map(({ rule }) => rule).filter((rule) => !names.includes(rule)),
        'rules of other folders',
      ).toEqual([]);
    });
  });
}

/** Findings of the check itself, for cases that inevitably break rules of other checks too. */
export const onlyOf =
  ({ id }: RuleGroup, find: (each: RuleCase) => Promise<readonly Finding[]>) =>
  async (each: RuleCase): Promise<Finding[]> =>
    (await find(each)).filter(({ rule }) => rule.startsWith(`${id}/`));

/** Findings of the check itself, and of the other checks that the case names. */
export const concerning =
  ({ id }: RuleGroup, find: (each: RuleCase) => Promise<readonly Finding[]>) =>
  async (each: RuleCase): Promise<Finding[]> => {
    const named = new Set([id, ...each.expect.flatMap((place) => /^([a-z0-9-]+)\//.exec(place)?.[1] ?? [])]);
    return (await find(each)).filter(({ rule }) => named.has(rule.split('/')[0] ?? ''));
  };

/** Every blank is filled, in both languages, and every parameter is used by a text. */
function testWords(check: RuleGroup, finding: Finding): void {
  const rule = check.rules[finding.rule.slice(check.id.length + 1)];
  const values = valuesOf(finding);
  const sentences = rule ? [rule.zh, rule.en].flatMap(({ message, fix }) => [message, fix]) : [];
  expect(
    sentences.flatMap((sentence) => unfilledBlanks(sentence, values)),
    `${finding.rule}: unfilled`,
  ).toEqual([]);
  for (const { message, fix } of [finding, toFinding(finding, 'en')])
    expect(`${message}${fix}`).not.toMatch(/\bundefined\b|\[object Object\]/);
  if (!rule) return;
  const said = new Set([...sentences.flatMap(blanksOf), ...OF_PLACES]);
  const unsaid = Object.keys(finding.params ?? {}).filter((name) => !said.has(name));
  expect(unsaid, `${finding.rule}: parameters no sentence has`).toEqual([]);
}
