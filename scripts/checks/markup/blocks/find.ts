/**
 * Characters at the start of a line, and lines of such characters, that Markdown reads as quotes, headings, rules and
 * code.
 */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import type { ParsedBody } from '../parse-body.ts';
import { escapeMark, insertAt, atOffset, lineAt } from '../source-edit.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const blocks = defineSubject({ rules, find: findBlocks });

/** `>100`, `>=5`, `>>`: greater than, or an arrow. */
const COMPARISON = /^>(?:[>=＝≥]|\s*\d[\d.,]*\s*(?:[%％‰℃]|人|元|万|亿|个|户|公里|千米|[a-zA-Z]{1,3}\b|$)|\d)/m;

function findBlocks({ body }: BodyInput): Problem[] {
  return body.nodes.flatMap((node): Problem[] => {
    switch (node.type) {
      case 'blockquote':
        return findQuote(body, node);
      case 'heading':
        return findUnderline(body, node);
      case 'thematicBreak':
        return findRule(body, node);
      case 'code':
        return findFence(body, node);
      case 'inlineCode':
        return findBackticks(body, node);
      default:
        return [];
    }
  });
}

function findQuote(body: ParsedBody, node: Nodes): Problem[] {
  const { start, end } = rangeOf(node);
  const typed = body.text.slice(start, end);
  if (!COMPARISON.test(typed.split('\n', 1)[0] ?? '')) return [];
  return [
    report('quote-marker', atOffset(body, start), {
      value: lineAt(body.text, start),
      edits: [escapeMark(body, start)],
    }),
  ];
}

/** A line of `---` or `===` makes the paragraph above it a heading. */
function findUnderline(body: ParsedBody, node: Nodes): Problem[] {
  const { start, end } = rangeOf(node);
  const underline = /\n([ \t>]*)([=-]+)[ \t]*\n?$/.exec(body.text.slice(start, end));
  if (!underline) return [];
  const at = start + underline.index;
  const quote = underline[1]?.includes('>') === true ? underline[1].trimEnd() : '';
  return [
    report('heading-underline', atOffset(body, at + 1 + (underline[1] ?? '').length), {
      value: underline[2] ?? '',
      params: { heading: lineAt(body.text, start) },
      edits: [insertAt(body, at, `\n${quote}`)],
    }),
  ];
}

/** A line of underscores is meant as a blank to be filled in. */
function findRule(body: ParsedBody, node: Nodes): Problem[] {
  const { start } = rangeOf(node);
  const line = lineAt(body.text, start);
  if (!line.startsWith('_')) return [];
  return [report('rule-line', atOffset(body, start), { value: line, edits: [insertAt(body, start, '\\')] })];
}

/** An unclosed code block contains the rest of the text. */
function findFence(body: ParsedBody, node: Nodes): Problem[] {
  const { start, end } = rangeOf(node);
  const lines = body.text.slice(start, end).trimEnd().split('\n');
  const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
  if (fence === undefined) return [];
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]*/, '') : '';
  const closed = last.startsWith(fence) && /^[`~]+$/.test(last.trim());
  return closed ? [] : [report('code-fence', atOffset(body, start), { value: lineAt(body.text, start) })];
}

function findBackticks(body: ParsedBody, node: Nodes & { value: string }): Problem[] {
  if (!/\p{Script=Han}/u.test(node.value)) return [];
  return [report('code-span', atOffset(body, rangeOf(node).start), { value: node.value })];
}
