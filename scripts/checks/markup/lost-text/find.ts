/**
 * Typed text that does not reach the page. Every character of the source is text of a leaf of the tree, or a
 * syntax; a letter, digit or Chinese character in the syntax is lost, whatever construct consumed it.
 */
import type { Definition, Nodes } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import type { ParsedBody } from '../parse-body.ts';
import { insertAt, atOffset, lineAt } from '../source-edit.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const lostText = defineSubject({ rules, find: findLostText });

interface Range {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]/u;

function findLostText({ body }: BodyInput): Problem[] {
  const definitions = unusedDefinitions(body);
  const reported = definitions.map((node) =>
    report('definition-unused', atOffset(body, rangeOf(node).start), {
      value: lineAt(body.text, rangeOf(node).start),
      edits: [insertAt(body, rangeOf(node).start, '\\')],
    }),
  );
  return [...reported, ...findGaps(body)];
}

/**
 * Definitions that no link uses, whose label is already defined, or that have no valid address: text that is not shown.
 */
function unusedDefinitions({ nodes }: ParsedBody): Definition[] {
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [])),
  );
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    if (node.type !== 'definition') return [];
    const again = seen.has(node.identifier);
    seen.add(node.identifier);
    return again || !used.has(node.identifier) || node.url.startsWith('#') ? [node] : [];
  });
}

/** Letters between the leaves of the tree that are not syntax. */
function findGaps(body: ParsedBody): Problem[] {
  const accounted = body.nodes
    .flatMap((node) => accountedFor(body.text, node))
    .sort((one, other) => one.start - other.start);
  let reached = 0;
  for (const { start, end } of [...accounted, { start: body.text.length, end: body.text.length }]) {
    const gap = start > reached ? body.text.slice(reached, start) : '';
    const letter = WORD.exec(gap);
    if (letter)
      return [
        report('text-lost', atOffset(body, reached + letter.index), {
          value: lineAt(body.text, reached + letter.index),
        }),
      ];
    reached = Math.max(reached, end);
  }
  return [];
}

/** Parts of a node that the page shows, or that are syntax with letters in it. */
function accountedFor(text: string, node: Nodes): Range[] {
  const { start, end } = rangeOf(node);
  switch (node.type) {
    case 'listItem': {
      const mark = /^(?:[-*+]|\d+[.)])(?:\s+\[[ xX]\])?/.exec(text.slice(start, end))?.[0] ?? '';
      return [{ start, end: start + mark.length }];
    }
    case 'footnoteDefinition':
      return [{ start, end: start + (text.slice(start, end).indexOf(']:') + 2) }];
    case 'link':
    case 'linkReference':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      // Its address, and the name and attributes of its tags; the text inside is covered by its own nodes.
      const [first, last] = [node.children[0], node.children.at(-1)];
      if (!first || !last) return [{ start, end }];
      return [
        { start, end: rangeOf(first).start },
        { start: rangeOf(last).end, end },
      ];
    }
    case 'code': {
      // The language of a code block is a word of Latin letters; anything else after the fence was meant as text.
      const info = `${node.lang ?? ''}${node.meta ?? ''}`;
      const first = text.indexOf('\n', start);
      return /^[\w+#.-]*$/.test(info) || first < 0 ? [{ start, end }] : [{ start: first, end }];
    }
    default:
      return 'children' in node ? [] : [{ start, end }];
  }
}
