/** Text that looks like markup and is none: readers would see on the page what was meant for the renderer. */
import type { Nodes } from 'mdast';
import { rangeOf } from '../../../src/lib/markdown/parse-markdown.ts';
import type { Judgement } from './judgement.ts';
import { placeInside, placeOf, sourceOf, typedPlace, visibleText, type ParsedBody } from './parse-body.ts';
import { insertAt } from './misread/source-edit.ts';

/** A backslash or a character reference says that the text is meant as it is. */
const MEANT = /\\[[*#]|&#?\w+;/;

const SIGNS: readonly { rule: string; pattern: RegExp }[] = [
  { rule: 'link-unread', pattern: /!?\[[^[\]]*\](?:\([^)]*\)?|（(?:https?:|[\w./-]+\.\w{2,5}）)[^）]*）?)/ },
  { rule: 'footnote', pattern: /\[\^[^\]\n]+\]/ },
  { rule: 'marks-unread', pattern: /^#{2,6}(?=[^#\s])/m },
];

export function judgeUnread(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node): Judgement[] => {
    if (node.type !== 'text' || MEANT.test(sourceOf(body, node))) return [];
    return SIGNS.flatMap(({ rule, pattern }) => {
      const sign = pattern.exec(node.value);
      return sign ? [{ rule, ...placeInside(body, node, sign.index), value: sign[0] }] : [];
    });
  });
}

/** Marks of emphasis that stand on the page as they are. */
export function judgeMarks(body: ParsedBody): Judgement[] {
  return body.unread.map((offset) => ({
    rule: 'marks-unread',
    ...typedPlace(body, offset),
    value: /[*_]+/.exec(body.typed.slice(offset))?.[0] ?? '',
  }));
}

/** Notes nobody refers to: the renderer leaves them out. */
export function judgeNotes(body: ParsedBody): Judgement[] {
  const used = new Set(body.nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  return body.nodes.flatMap((node) =>
    node.type === 'footnoteDefinition' && !used.has(node.identifier)
      ? [{ rule: 'footnote', ...placeOf(body, node), value: `[^${node.label ?? node.identifier}]` }]
      : [],
  );
}

/** One `~` on each side strikes text through like two; between numbers it means a range. */
export function judgeTildes(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node) =>
    node.type === 'delete' && /^~(?!~)/.test(sourceOf(body, node))
      ? [{ rule: 'tilde-strike', ...placeOf(body, node), value: visibleText(node), edits: escapedEnds(body, node) }]
      : [],
  );
}

function escapedEnds(body: ParsedBody, node: Nodes) {
  const { start, end } = rangeOf(node);
  return [insertAt(body, start, '\\'), insertAt(body, end - 1, '\\')];
}

/** Most cells of a table; a line of a few characters can stand for a thousand of them. */
const MAX_CELLS = 100_000;

export function judgeTables(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node) => {
    if (node.type !== 'table') return [];
    const cells = node.children.length * (node.children[0]?.children.length ?? 0);
    return cells > MAX_CELLS
      ? [{ rule: 'table-size', ...placeOf(body, node), value: String(cells), params: { limit: MAX_CELLS } }]
      : [];
  });
}
