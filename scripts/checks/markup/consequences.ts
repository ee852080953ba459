/** Leaves out problems that only follow from another problem of the same body. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { gatherPasted } from './pasted/find.ts';
import type { ParsedBody } from './parse-body.ts';
import { rules as componentRules } from './components/rules.ts';
import { rules as structureRules } from './structure/rules.ts';
import { rules as tagRules } from './tags/rules.ts';

const among = (...subjects: object[]) => {
  const names = new Set(subjects.flatMap((rules) => Object.keys(rules)).map((name) => `markup/${name}`));
  return ({ rule }: Problem) => names.has(rule);
};
const isOfTag = among(tagRules, componentRules, { 'hidden-text': true });
const isOfStructure = among(structureRules);

export function withoutConsequences(problems: readonly Problem[], body: ParsedBody): Problem[] {
  // Rejected tags always break the structure around them, and each tag is reported once for its content.
  const refused = problems.some(({ rule }) => rule === 'markup/html-element' || rule === 'markup/script-element');
  const ofTags = linesOf(problems.filter(isOfTag));
  const placed = problems.filter(({ rule, line }) => rule !== 'markup/html-nesting' || (!refused && !ofTags.has(line)));
  // A box whose tags do not match is reported for that only.
  const ofStructure = linesOf(placed.filter(isOfStructure));
  const boxes = placed.filter(({ rule, line }) => rule !== 'markup/details-summary' || !ofStructure.has(line));
  // Fixing these lines makes paragraphs; those that are headings are reported afterwards.
  const fixable = boxes.some(({ rule, edits }) => edits && rule !== 'markup/heading-plain');
  return gatherPasted(
    boxes.filter(({ rule }) => rule !== 'markup/heading-plain' || !fixable),
    body,
  );
}

const linesOf = (problems: readonly Problem[]) => new Set(problems.map(({ line }) => line));
