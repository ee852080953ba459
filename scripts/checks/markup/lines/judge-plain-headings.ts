/** Headings typed as paragraphs: readers see them, screen readers and the contents of the page do not (R-GO-6.1c). */
import type { Nodes } from 'mdast';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import type { Judgement } from '../judgement.ts';
import { placeOf, visibleText, type ParsedBody } from '../parse-body.ts';
import { replaceRange } from '../misread/source-edit.ts';
import { endsSentence, pauses } from '../../../../src/lib/text/official-lines.ts';

/** The numbers of GB/T 9704-2012, 7.3.3, and those of regulations; from one list, a text has the levels in this order. */
const SCHEMES: readonly (readonly RegExp[])[] = [
  [/^[一二三四五六七八九十]{1,3}、/, /^（[一二三四五六七八九十]{1,3}）|^\([一二三四五六七八九十]{1,3}\)/],
  [/^第[一二三四五六七八九十百]{1,4}章(?=[\s\u3000]|$)/, /^第[一二三四五六七八九十百]{1,4}节(?=[\s\u3000]|$)/],
];
/** Level of the first of them; level 1 is the title of the entry. */
const FIRST_LEVEL = 2;
const LONGEST = 40;

interface Numbered {
  node: Nodes;
  text: string;
  level: number;
}

/** Nothing where the text has headings already: its editor knows of them. */
export function judgePlainHeadings(body: ParsedBody): Judgement[] {
  if (body.nodes.some(({ type }) => type === 'heading')) return [];
  return SCHEMES.flatMap((scheme) => headingsOf(body, scheme)).map(({ node, text, level }) => {
    const { start, end } = rangeOf(node);
    const marks = '#'.repeat(level);
    return {
      rule: 'heading-plain',
      ...placeOf(body, node),
      value: text,
      params: { marks },
      edits: [replaceRange(body, start, end, `${marks} ${withoutBold(body.text.slice(start, end))}`)],
    };
  });
}

/** Paragraphs of one line with the numbers of a level, where all with such numbers are; a level has at least two. */
function headingsOf(body: ParsedBody, scheme: readonly RegExp[]): Numbered[] {
  const blocks = body.tree.children;
  const found: Numbered[] = [];
  for (const [index, pattern] of scheme.entries()) {
    const level = FIRST_LEVEL + index;
    const numbered = blocks.flatMap((node, at) =>
      node.type === 'paragraph' && pattern.test(visibleText(node))
        ? [{ node, at, text: visibleText(node).trim() }]
        : [],
    );
    const stand = numbered.every(({ text, at }) => isHeading(text) && blocks[at + 1] !== undefined);
    if (numbered.length < 2 || !stand) break;
    found.push(...numbered.map(({ node, text }) => ({ node, text, level })));
  }
  return found;
}

const isHeading = (text: string) =>
  [...text].length <= LONGEST && !text.includes('\n') && !endsSentence(text) && !pauses(text);

/** A heading is bold by itself. */
const withoutBold = (typed: string) =>
  typed.replace(/^\*\*(?!\*)([^*]+)\*\*$/, '$1').replace(/^<strong>([^<]+)<\/strong>$/, '$1');
