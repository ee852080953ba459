/** Text that looks like markup and is not parsed as markup: it would appear on the page literally. */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { placeInside, placeOf, sourceOf, typedPlace, visibleText, type ParsedBody } from '../parse-body.ts';
import { insertAt } from '../source-edit.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const unreadMarks = defineSubject({ rules, find: findUnreadMarks });

function findUnreadMarks({ body }: BodyInput): Problem[] {
  return [...findSigns(body), ...findMarks(body), ...findNotes(body), ...findTildes(body)];
}

/** A backslash or a character reference shows that the text is meant literally. */
const MEANT = /\\[[*#]|&#?\w+;/;

const SIGNS: readonly { rule: 'link-literal' | 'footnote' | 'delimiter-literal'; pattern: RegExp }[] = [
  { rule: 'link-literal', pattern: /!?\[[^[\]]*\](?:\([^)]*\)?|（(?:https?:|[\w./-]+\.\w{2,5}）)[^）]*）?)/ },
  { rule: 'footnote', pattern: /\[\^[^\]\n]+\]/ },
  { rule: 'delimiter-literal', pattern: /^#{2,6}(?=[^#\s])/m },
];

function findSigns(body: ParsedBody): Problem[] {
  return body.nodes.flatMap((node): Problem[] => {
    if (node.type !== 'text' || MEANT.test(sourceOf(body, node))) return [];
    return SIGNS.flatMap(({ rule, pattern }) => {
      const sign = pattern.exec(node.value);
      return sign ? [report(rule, placeInside(body, node, sign.index), { value: sign[0] })] : [];
    });
  });
}

/** Emphasis delimiters that appear on the page literally. */
function findMarks(body: ParsedBody): Problem[] {
  return body.unread.map((offset) =>
    report('delimiter-literal', typedPlace(body, offset), { value: /[*_]+/.exec(body.typed.slice(offset))?.[0] ?? '' }),
  );
}

/** Footnotes without a reference: the renderer leaves them out. */
function findNotes(body: ParsedBody): Problem[] {
  const used = new Set(body.nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  return body.nodes.flatMap((node) =>
    node.type === 'footnoteDefinition' && !used.has(node.identifier)
      ? [report('footnote', placeOf(body, node), { value: `[^${node.label ?? node.identifier}]` })]
      : [],
  );
}

/** A single `~` on each side strikes text through just as two do; between numbers it means a range. */
function findTildes(body: ParsedBody): Problem[] {
  return body.nodes.flatMap((node) =>
    node.type === 'delete' && /^~(?!~)/.test(sourceOf(body, node))
      ? [report('tilde-strike', placeOf(body, node), { value: visibleText(node), edits: escapedEnds(body, node) })]
      : [],
  );
}

function escapedEnds(body: ParsedBody, node: Nodes) {
  const { start, end } = rangeOf(node);
  return [insertAt(body, start, '\\'), insertAt(body, end - 1, '\\')];
}
