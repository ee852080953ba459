/** Text pasted with the code of Word, WPS or another website: one problem a paragraph instead of one a tag. */
import { lastStart } from '../../../src/lib/text/last-start.ts';
import type { Judgement } from './judgement.ts';
import type { ParsedBody, UnreadableBody } from './parse-body.ts';

/** Rules about how pasted text looks; what runs, hides or leads away is always told by itself. */
const APPEARANCE: ReadonlySet<string> = new Set([
  'html-element',
  'html-attribute',
  'html-attribute-value',
  'html-attribute-repeated',
  'html-style',
  'html-comment',
  'html-broken',
  'html-unbalanced',
  'html-nesting',
  'mdx-component',
]);

/** What office programs write and nobody types. */
const OF_AN_OFFICE_PROGRAM =
  /class=["']?(?:Mso|WPS|Section\d|kso)|<\/?[ovwm]:|\bmso-|<!--\[if|<\?xml|<span lang=["']?(?:EN-US|ZH-CN)/i;

/** So many problems of one paragraph come from a copy, whatever its origin. */
const MANY = 4;

export function gatherPasted(judgements: readonly Judgement[], { typed, firstLine }: ParsedBody): Judgement[] {
  const paragraphs = paragraphStarts(typed.split('\n'), firstLine);
  const starts = paragraphs.map(({ start }) => start);
  const groups = Map.groupBy(judgements, ({ line, rule }) => (APPEARANCE.has(rule) ? lastStart(starts, line) : -1));
  /** What is told instead of a judgement; null where another stands for it. */
  const told = new Map<Judgement, Judgement | null>();
  for (const [paragraph, group] of groups) {
    const [first, ...others] = group.toSorted((one, other) => one.line - other.line || one.column - other.column);
    const pasted = OF_AN_OFFICE_PROGRAM.test(paragraphs[paragraph]?.text ?? '') || group.length >= MANY;
    if (paragraph < 0 || !first || others.length === 0 || !pasted) continue;
    const { line, column, value } = first;
    const names = value === undefined ? {} : { value };
    told.set(first, { rule: 'html-pasted', line, column, ...names, params: { count: group.length } });
    for (const other of others) told.set(other, null);
  }
  return judgements.flatMap((judgement) => {
    const instead = told.get(judgement);
    return instead === null ? [] : [instead ?? judgement];
  });
}

/** MDX cannot read the code of Word at all. */
export function unreadablePaste(body: UnreadableBody, typed: string, firstLine: number): Judgement {
  const line = typed.split('\n')[body.line - firstLine] ?? '';
  if (body.rule !== 'mdx-syntax' || !OF_AN_OFFICE_PROGRAM.test(line)) return body;
  return { rule: 'html-pasted', line: body.line, column: body.column, value: '', params: { count: 1 } };
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
