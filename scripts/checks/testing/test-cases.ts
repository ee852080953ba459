/** The tests of a source check: each of its cases in both languages, and a case for each of its rules. */
import { describe, expect, it } from 'vitest';
import type { SourceCheck } from '../check.ts';
import { isFixable } from '../fix/is-fixable.ts';
import { wordProblem } from '../word.ts';
import { expectedPlaces, type RuleCase } from './rule-case.ts';
import { findingsOf, placeOfFinding } from './run-case.ts';

/** A blank that was not filled, or a part in brackets that was not decided about. */
const UNFILLED = /\[\[|\]\]|\{[a-zA-Z]+\}|undefined/;

export function testCases({ id, rules }: SourceCheck, cases: readonly RuleCase[]): void {
  /** Rules of which some case could be mended by itself. */
  const mended = new Set<string>();

  describe(`the check ${id}`, () => {
    it.each(cases.map((each) => [each.title, each.rule, each] as const))(
      'finds %s (%s)',
      async (_title, rule, each) => {
        const findings = await findingsOf(each);
        expect(findings.map(placeOfFinding)).toEqual(expectedPlaces(id, each));
        const own = findings.find((finding) => finding.rule === `${id}/${rule}`);
        for (const words of each.says ?? []) expect(`${own?.message}\n${own?.fix}`).toContain(words);
        for (const finding of findings) {
          const english = wordProblem(finding, 'en');
          for (const { message, fix } of [finding, english]) expect(`${message}${fix}`).not.toMatch(UNFILLED);
          if (!finding.edits) continue;
          expect(isFixable(finding), `${finding.rule} declares that it can be mended`).toBe(true);
          mended.add(finding.rule);
        }
      },
    );

    it('mends a case of each rule that declares it', () => {
      const declared = Object.entries(rules).flatMap(([name, { fixable }]) => (fixable ? [`${id}/${name}`] : []));
      expect(declared.filter((rule) => !mended.has(rule))).toEqual([]);
    });

    it('has a case that breaks each of its rules', () => {
      const names = Object.keys(rules);
      const broken = new Set(cases.filter((each) => each.expect.length > 0).map(({ rule }) => rule));
      expect(names.filter((rule) => !broken.has(rule))).toEqual([]);
      expect([...broken].filter((rule) => !names.includes(rule))).toEqual([]);
    });
  });
}
