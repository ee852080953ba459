/** Parses YAML and keeps the position of every key and value. */
import {
  type Document,
  LineCounter,
  type Node,
  type YAMLMap,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { Position } from '../model/problem.ts';
import { invisibleIn } from '../text/invisible.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { slipInText, yamlSlips } from './yaml-slips.ts';

/** A YAML text whose values can be located. */
export interface LocatedYaml {
  data: unknown;
  /** Position of the value at `path`, or of the nearest ancestor that exists. */
  valueAt(path: readonly PropertyKey[]): Position;
  /** Position of the key at `path`, or of the nearest ancestor that exists. */
  keyAt(path: readonly PropertyKey[]): Position;
  /** The scalar at `path` as the author typed it (`0012`, not 12), without quotes; empty where there is none. */
  typedAt(path: readonly PropertyKey[]): string;
  /** Syntax problems; `data` is undefined when there is any. */
  problems: readonly YamlProblem[];
}

/** Rule for all other syntax errors. */
const BROKEN = 'metadata/yaml-syntax';
/** YAML error code → rule. */
const SYNTAX_RULES: Record<string, string> = {
  TAB_AS_INDENT: 'metadata/yaml-tab',
};

/** Maximum length of a record or front matter, in characters: ten times that of the largest real ones. */
export const MAX_RECORD_LENGTH = 200_000;
export const MAX_FRONT_MATTER_LENGTH = 40_000;

/** Maximum number of ancestors of a value (a map and its pair count as two), as parsers and schemas recurse. */
const MAX_DEPTH = 60;

/**
 * Parses YAML with positions. Aliases and tags are rejected: no editor needs them, and aliases can exhaust memory.
 *
 * @param firstLine line of the file on which the text starts.
 * @param limit maximum number of characters; the parser takes minutes for a megabyte of brackets.
 */
export function parseYaml(source: string, firstLine = 1, limit = MAX_RECORD_LENGTH): LocatedYaml {
  const top: Position = { line: firstLine, column: 1 };
  if (source.length > limit)
    return unusable(top, [{ rule: 'metadata/yaml-size', ...top, value: String(source.length), params: { limit } }]);
  try {
    return read(source, firstLine, top);
  } catch (error) {
    // The parser throws on text only where nesting exceeds the stack.
    if (error instanceof RangeError) return unusable(top, [{ rule: 'metadata/yaml-depth', ...top }]);
    throw error;
  }
}

function read(source: string, firstLine: number, top: Position): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const refused = refusedNodes(document, source, at);
  const tooDeep = refused.filter(({ rule }) => rule === 'metadata/yaml-depth');
  if (tooDeep.length > 0) return unusable(top, tooDeep);
  const problems = [...syntaxProblems(document, source, at), ...refused];
  const isRecord = isMap(document.contents) || document.contents === null;
  if (problems.some(({ rule }) => rule === BROKEN) || !isRecord) {
    const slips = yamlSlips(source, firstLine);
    // After a slip the generic syntax errors of the parser are misleading; its specific ones are kept.
    if (slips.length > 0) {
      const reported = new Set(slips.map(({ line }) => line));
      const others = problems.filter(({ rule, line }) => rule !== BROKEN && !reported.has(line));
      return unusable(
        top,
        [...slips, ...others].sort((a, b) => a.line - b.line),
      );
    }
  }
  if (problems.length === 0 && !isRecord) problems.push({ rule: 'metadata/yaml-not-map', ...top });
  if (problems.length > 0) return { ...unusable(top, problems), ...locators(document, source, at, top) };
  return {
    data: (document.toJS({ maxAliasCount: 0 }) as unknown) ?? {},
    problems,
    ...locators(document, source, at, top),
  };
}

function unusable(top: Position, problems: readonly YamlProblem[]): LocatedYaml {
  return { data: undefined, problems, valueAt: () => top, keyAt: () => top, typedAt: () => '' };
}

function syntaxProblems(document: Document, source: string, at: (offset: number) => Position): YamlProblem[] {
  const seen = new Set<number>();
  return document.errors.flatMap((error) => {
    const rule = SYNTAX_RULES[error.code] ?? BROKEN;
    const position = at(error.pos[0]);
    // One mistake can cause several parser errors; only the first of a line is useful.
    if (seen.has(position.line)) return [];
    seen.add(position.line);
    const line = source.slice(source.lastIndexOf('\n', error.pos[0] - 1) + 1).split('\n', 1)[0] ?? '';
    return [{ rule, ...position, value: line.trim() }];
  });
}

function refusedNodes(document: Document, source: string, at: (offset: number) => Position): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Alias(_, node) {
      found.push({ rule: 'metadata/yaml-alias', ...at(node.range?.[0] ?? 0), value: `*${node.source}` });
    },
    Value(_, node: Node & { tag?: string; anchor?: string }, path) {
      const start = node.range?.[0] ?? 0;
      if (node.tag) {
        const value = node.tag.replace('tag:yaml.org,2002:', '!!');
        found.push({ rule: 'metadata/yaml-tag', ...at(Math.max(source.lastIndexOf('!', start), 0)), value });
      }
      if (node.anchor !== undefined) {
        const from = Math.max(source.lastIndexOf('&', start), 0);
        found.push({ rule: 'metadata/yaml-alias', ...at(from), value: `&${node.anchor}` });
      }
      found.push(
        ...scalarProblems(node, source).map(({ offset, ...problem }) => ({ ...problem, ...at(start + offset) })),
      );
      if (isMap(node))
        found.push(...keyProblems(node).map(({ offset, ...problem }) => ({ ...problem, ...at(offset) })));
      if (path.length <= MAX_DEPTH) return undefined;
      found.push({ rule: 'metadata/yaml-depth', ...at(start) });
      return visit.BREAK;
    },
  });
  return found;
}

/** Maximum number of keys of a map: twenty times that of the largest real one. */
const MAX_KEYS = 2_000;

/** Duplicate keys, and maps with too many keys. The parser's own test for duplicates takes quadratic time. */
function keyProblems({ items }: YAMLMap): (Pick<YamlProblem, 'rule' | 'value' | 'params'> & { offset: number })[] {
  const offsetOf = (key: unknown) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);
  if (items.length > MAX_KEYS) {
    const value = String(items.length);
    return [{ rule: 'metadata/yaml-keys', value, params: { limit: MAX_KEYS }, offset: offsetOf(items[0]?.key) }];
  }
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (seen.has(key.value))
      return [{ rule: 'metadata/key-duplicate', value: String(key.value), offset: offsetOf(key) }];
    seen.add(key.value);
    return [];
  });
}

/** Values that the parser accepts but that an editor cannot have meant. */
function scalarProblems(node: Node, source: string): (Pick<YamlProblem, 'rule' | 'value'> & { offset: number })[] {
  if (!isScalar(node) || !node.range) return [];
  // YAML cuts `标题 #1` at the white space; an intended comment has a space after its #.
  if (node.type === 'PLAIN' && node.comment && !/^\s/.test(node.comment))
    return [{ rule: 'metadata/yaml-hash', value: `#${node.comment}`, offset: 0 }];
  if (node.type === 'PLAIN') {
    const [start, end] = node.range;
    const slip = slipInText(source.slice(source.lastIndexOf('\n', start - 1) + 1, start), source.slice(start, end));
    if (slip) return [slip];
  }
  if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return [];
  const hidden = invisibleIn(node.value);
  const typed = invisibleIn(source.slice(node.range[0], node.range[1]));
  return hidden === null || typed !== null ? [] : [{ rule: 'metadata/escaped-character', value: hidden, offset: 0 }];
}

type Ranged = { range?: [number, number, number] | null } | null | undefined;

function locators(document: Document, source: string, at: (offset: number) => Position, fallback: Position) {
  /** Node at `path` or its nearest existing ancestor, and the key that leads to it. */
  function find(path: readonly PropertyKey[]): { key: Ranged; node: Ranged; complete: boolean } {
    let node: unknown = document.contents;
    let key: Ranged = null;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && String((item.key as { value?: unknown } | null)?.value) === String(step),
        );
        if (!pair) return { key, node: node as Ranged, complete: false };
        key = pair.key as Ranged;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as Ranged;
        if (!item) return { key, node: node as Ranged, complete: false };
        key = item;
        node = item;
      } else return { key, node: node as Ranged, complete: false };
    }
    return { key, node: node as Ranged, complete: true };
  }
  const start = (ranged: Ranged) => (ranged?.range ? at(ranged.range[0]) : fallback);
  return {
    valueAt(path: readonly PropertyKey[]): Position {
      const { key, node, complete } = find(path);
      const written = complete && node?.range && node.range[1] > node.range[0];
      return start(written ? node : key);
    },
    keyAt: (path: readonly PropertyKey[]): Position => start(find(path).key),
    typedAt(path: readonly PropertyKey[]): string {
      const { node, complete } = find(path);
      if (!complete || !node?.range || isMap(node) || isSeq(node)) return '';
      return source.slice(node.range[0], node.range[1]).replace(/^(['"])([\s\S]*)\1$/, '$2');
    },
  };
}
