/** Text pasted with the code of Word, WPS or another website: one problem per paragraph instead of one per tag. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { lastStart } from '../../../../src/lib/text/last-start.ts';
import { reporter } from '../../rules/reporter.ts';
import type { ParsedBody } from '../parse-body.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

/**
 * Rules about the appearance of pasted text; scripts, hidden text and misleading links are always reported on their
 * own.
 */
const APPEARANCE: ReadonlySet<string> = new Set([
  'markup/html-element',
  'markup/html-attribute',
  'markup/html-attribute-value',
  'markup/html-attribute-repeated',
  'markup/html-style',
  'markup/html-comment',
  'markup/html-broken',
  'markup/html-unbalanced',
  'markup/html-nesting',
  'markup/mdx-component',
]);

/** Markup that office programs write and editors do not type. */
const OF_AN_OFFICE_PROGRAM =
  /class=["']?(?:Mso|WPS|Section\d|kso)|<\/?[ovwm]:|\bmso-|<!--\[if|<\?xml|<span lang=["']?(?:EN-US|ZH-CN)/i;

/** With this many problems in one paragraph the text was pasted, whatever its origin. */
const MANY = 4;

/** The problems of a body, with those of a pasted paragraph merged into one. */
export function gatherPasted(problems: readonly Problem[], { typed, firstLine }: ParsedBody): Problem[] {
  const paragraphs = paragraphStarts(typed.split('\n'), firstLine);
  const starts = paragraphs.map(({ start }) => start);
  const groups = Map.groupBy(problems, ({ line, rule }) => (APPEARANCE.has(rule) ? lastStart(starts, line) : -1));
  /** What is reported instead of a problem; null if another problem already covers it. */
  const instead = new Map<Problem, Problem | null>();
  for (const [paragraph, group] of groups) {
    const [first, ...others] = group.toSorted((one, other) => one.line - other.line || one.column - other.column);
    const pasted = OF_AN_OFFICE_PROGRAM.test(paragraphs[paragraph]?.text ?? '') || group.length >= MANY;
    if (paragraph < 0 || !first || others.length === 0 || !pasted) continue;
    const { site, file, line, column, value } = first;
    const at = { site, file, line, column };
    instead.set(first, report('html-pasted', at, { value, params: { count: group.length } }));
    for (const other of others) instead.set(other, null);
  }
  return problems.flatMap((problem) => {
    const other = instead.get(problem);
    return other === null ? [] : [other ?? problem];
  });
}

/** MDX cannot parse the markup of Word at all. */
export function asPasted(unreadable: Problem, typed: string, firstLine: number): Problem {
  const typedLine = typed.split('\n')[unreadable.line - firstLine] ?? '';
  if (unreadable.rule !== 'markup/mdx-syntax' || !OF_AN_OFFICE_PROGRAM.test(typedLine)) return unreadable;
  const { site, file, line, column } = unreadable;
  return report('html-pasted', { site, file, line, column }, { value: '', params: { count: 1 } });
}

/** Where paragraphs start in the file, and what was typed in them; Word begins one with every `<p>`. */
function paragraphStarts(lines: readonly string[], firstLine: number): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let open = false;
  lines.forEach((line, index) => {
    const blank = line.trim() === '';
    const last = found.at(-1);
    if (!blank && last && open && !/^\s*<p[\s>]/i.test(line)) last.text += `\n${line}`;
    else if (!blank) found.push({ start: firstLine + index, text: line });
    open = !blank;
  });
  return found;
}
