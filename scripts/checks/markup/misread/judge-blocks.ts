/** Signs at the start of a line, and lines of signs, that Markdown takes for quotes, headings, rules and code. */
import type { Nodes } from 'mdast';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import type { Judgement } from '../judgement.ts';
import type { ParsedBody } from '../parse-body.ts';
import { escapeMark, insertAt, judgeAt, lineAt } from './source-edit.ts';

/** `>100`, `>=5`, `>>`: greater than, or an arrow. */
const COMPARISON = /^>(?:[>=＝≥]|\s*\d[\d.,]*\s*(?:[%％‰℃]|人|元|万|亿|个|户|公里|千米|[a-zA-Z]{1,3}\b|$)|\d)/m;

export function judgeBlocks(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node): Judgement[] => {
    switch (node.type) {
      case 'blockquote':
        return judgeQuote(body, node);
      case 'heading':
        return judgeUnderline(body, node);
      case 'thematicBreak':
        return judgeRule(body, node);
      case 'code':
        return judgeFence(body, node);
      case 'inlineCode':
        return judgeBackticks(body, node);
      default:
        return [];
    }
  });
}

function judgeQuote(body: ParsedBody, node: Nodes): Judgement[] {
  const { start, end } = rangeOf(node);
  const typed = body.text.slice(start, end);
  if (!COMPARISON.test(typed.split('\n', 1)[0] ?? '')) return [];
  return [judgeAt(body, 'quote-sign', start, lineAt(body.text, start), { edits: [escapeMark(body, start)] })];
}

/** A line of `---` or `===` makes the paragraph above it a heading. */
function judgeUnderline(body: ParsedBody, node: Nodes): Judgement[] {
  const { start, end } = rangeOf(node);
  const underline = /\n([ \t>]*)([=-]+)[ \t]*\n?$/.exec(body.text.slice(start, end));
  if (!underline) return [];
  const at = start + underline.index;
  const quote = underline[1]?.includes('>') === true ? underline[1].trimEnd() : '';
  return [
    judgeAt(body, 'heading-underline', at + 1 + (underline[1] ?? '').length, underline[2] ?? '', {
      params: { heading: lineAt(body.text, start) },
      edits: [insertAt(body, at, `\n${quote}`)],
    }),
  ];
}

/** A line of underscores is a blank to be filled in. */
function judgeRule(body: ParsedBody, node: Nodes): Judgement[] {
  const { start } = rangeOf(node);
  const line = lineAt(body.text, start);
  if (!line.startsWith('_')) return [];
  return [judgeAt(body, 'rule-line', start, line, { edits: [insertAt(body, start, '\\')] })];
}

/** Code that is not closed takes in the rest of the text. */
function judgeFence(body: ParsedBody, node: Nodes): Judgement[] {
  const { start, end } = rangeOf(node);
  const lines = body.text.slice(start, end).trimEnd().split('\n');
  const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
  if (fence === undefined) return [];
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]*/, '') : '';
  const closed = last.startsWith(fence) && /^[`~]+$/.test(last.trim());
  return closed ? [] : [judgeAt(body, 'code-fence', start, lineAt(body.text, start))];
}

function judgeBackticks(body: ParsedBody, node: Nodes & { value: string }): Judgement[] {
  if (!/\p{Script=Han}/u.test(node.value)) return [];
  return [judgeAt(body, 'code-mark', rangeOf(node).start, node.value)];
}
