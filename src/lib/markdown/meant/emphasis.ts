/** Emphasis as an editor means it. CommonMark's rules depend on spaces between words, which Chinese does not have. */
import type { Nodes, Root } from 'mdast';
import type { TextEdit } from '../../model/problem.ts';
import { rangeOf, walkTree } from '../parse-markdown.ts';
import { readRuns, type Pair, type Run } from './delimiter-runs.ts';

export interface EmphasisReading {
  edits: TextEdit[];
  /** Offsets of delimiters that will appear on the page literally, though they seem meant as delimiters. */
  unread: number[];
}

const HOLDS_LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
/** Nodes in whose text delimiters are not searched. */
const OPAQUE: ReadonlySet<string> = new Set([
  'inlineCode',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
]);
/** Nodes that are a group of their own for pairing delimiters. */
const GROUPS: ReadonlySet<string> = new Set(['link', 'linkReference', 'mdxJsxTextElement', 'delete']);

export function readEmphasis(tree: Root, text: string): EmphasisReading {
  const result: EmphasisReading = { edits: [], unread: [] };
  for (const block of walkTree(tree)) {
    if (!HOLDS_LINES.has(block.type)) continue;
    const { start, end } = rangeOf(block);
    if (!/[*_]/.test(text.slice(start, end))) continue;
    const runs = runsOf(block, text);
    const { pairs, unread } = readRuns(runs, (from, to) => text.slice(from, to));
    result.unread.push(...unread.map((run) => run.start));
    const parsed = parsedPairs(block);
    const wanted = new Set(pairs.flatMap((pair) => keysOf(pair, parsed)));
    const same = wanted.size === parsed.size && [...wanted].every((key) => parsed.has(key));
    if (!same) result.edits.push(...rewrite(runs, pairs, parsed));
  }
  return result;
}

/** The group at each offset of the block, or -1 where a delimiter cannot be. */
function groupsOf(block: Nodes): Int32Array {
  const { start, end } = rangeOf(block);
  const groups = new Int32Array(end - start).fill(-1);
  let count = 0;
  const fill = (from: number, to: number, group: number): void => {
    groups.fill(group, Math.max(from - start, 0), to - start);
  };
  const visit = (node: Nodes, group: number): void => {
    const { start: from, end: to } = rangeOf(node);
    if (OPAQUE.has(node.type)) return fill(from, to, -1);
    if (!('children' in node)) return fill(from, to, group);
    const own = GROUPS.has(node.type) ? ++count : group;
    // Only the content of a link or element is a group; delimiters of emphasis are part of the text.
    const first = node.children[0];
    const last = node.children.at(-1);
    if (own === group) fill(from, to, group);
    else {
      fill(from, to, -1);
      if (first && last) fill(rangeOf(first).start, rangeOf(last).end, own);
    }
    for (const child of node.children) visit(child, own);
  };
  visit(block, 0);
  return groups;
}

function runsOf(block: Nodes, text: string): Run[] {
  const { start, end } = rangeOf(block);
  const groups = groupsOf(block);
  const runs: Run[] = [];
  for (let at = start; at < end; at++) {
    const group = groups[at - start] ?? -1;
    if (group < 0) continue;
    if (text[at] === '\\') at++;
    const delimiter = text[at];
    if (text[at - 1] === '\\' && at > start && isEscaped(text, at)) continue;
    if (delimiter !== '*' && delimiter !== '_') continue;
    let length = 1;
    while (text[at + length] === delimiter && at + length < end) length++;
    runs.push({
      delimiter,
      start: at,
      length,
      before: at === start ? '' : [...text.slice(Math.max(start, at - 6), at)].slice(-3).join(''),
      after: at + length >= end ? '' : ([...text.slice(at + length, at + length + 2)][0] ?? ''),
      group,
    });
    at += length - 1;
  }
  return runs;
}

function isEscaped(text: string, at: number): boolean {
  let count = 0;
  while (text[at - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

/** Pairs the parser reads as they are meant, as `start-end`. */
function parsedPairs(block: Nodes): Set<string> {
  const found = new Set<string>();
  for (const node of walkTree(block)) {
    if (node.type !== 'strong' && node.type !== 'emphasis') continue;
    const { start, end } = rangeOf(node);
    found.add(`${start}-${end}`);
  }
  return found;
}

const keyOf = ({ open, close }: Pair) => `${open.start}-${close.start + close.length}`;
/** The parser makes two nested nodes of three delimiters. */
const keysOf = (pair: Pair, parsed: ReadonlySet<string>): string[] => {
  const [from, to] = [pair.open.start, pair.close.start + pair.close.length];
  const inner = pair.open.length < 3 ? [] : [1, 2].map((less) => `${from + less}-${to - less}`);
  return [keyOf(pair), ...inner.filter((key) => parsed.has(key))];
};

/** Escapes delimiters that are text, and writes tags for emphasis that the parser would not recognise. */
function rewrite(runs: readonly Run[], pairs: readonly Pair[], parsed: ReadonlySet<string>): TextEdit[] {
  const replacements = new Map<Run, string | null>();
  for (const pair of pairs) {
    const names = [[], ['em'], ['strong'], ['strong', 'em']][pair.open.length] ?? [];
    const clear = ({ before, after }: Run) => !/[*_\\]$/.test(before) && !/^[*_\\]/.test(after);
    const kept = parsed.has(keyOf(pair)) && clear(pair.open) && clear(pair.close);
    replacements.set(pair.open, kept ? null : names.map((name) => `<${name}>`).join(''));
    replacements.set(
      pair.close,
      kept
        ? null
        : names
            .toReversed()
            .map((name) => `</${name}>`)
            .join(''),
    );
  }
  return runs.flatMap((run) => {
    const replacement = replacements.get(run);
    if (replacement === null) return [];
    const text = replacement ?? `\\${run.delimiter}`.repeat(run.length);
    return [{ start: run.start, end: run.start + run.length, text }];
  });
}
