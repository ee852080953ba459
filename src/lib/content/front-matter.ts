/** Splits a source file into front matter and body, and keeps the position of every key. */
import matter from 'gray-matter';
import { type Document, isAlias, isMap, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Position, Problem } from '../findings/problem.ts';

/** A YAML text whose values can be located. */
export interface LocatedYaml {
  data: unknown;
  /** Position of the value at `path`, or of the nearest ancestor that exists. */
  valueAt(path: readonly PropertyKey[]): Position;
  /** Position of the key at `path`, or of the nearest ancestor that exists. */
  keyAt(path: readonly PropertyKey[]): Position;
  /** Syntax problems; `data` is undefined when there is any. */
  problems: readonly Omit<Problem, 'site' | 'file'>[];
}

export interface SplitSource extends LocatedYaml {
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

const START: Position = { line: 1, column: 1 };

/** YAML error code → rule. Whatever is not listed is reported as broken syntax. */
const SYNTAX_RULES: Record<string, string> = {
  DUPLICATE_KEY: 'metadata/key-duplicate',
  TAB_AS_INDENT: 'metadata/yaml-tab',
};

/**
 * Parses YAML with positions. Aliases are refused: no editor needs them, and they can blow up memory.
 *
 * @param firstLine line of the file on which the text starts.
 */
export function parseYaml(source: string, firstLine = 1): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: Omit<Problem, 'site' | 'file'>[] = document.errors.map((error) => ({
    rule: SYNTAX_RULES[error.code] ?? 'metadata/yaml-syntax',
    ...at(error.pos[0]),
    value: source.slice(error.pos[0], error.pos[1]).split('\n')[0]?.trim() ?? '',
  }));
  visit(document, {
    Alias(_, node) {
      problems.push({ rule: 'metadata/yaml-alias', ...at(node.range?.[0] ?? 0), value: `*${node.source}` });
    },
  });
  const located = { problems, ...locators(document, at, { line: firstLine, column: 1 }) };
  return { ...located, data: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined };
}

function locators(document: Document, at: (offset: number) => Position, fallback: Position) {
  function find(path: readonly PropertyKey[], want: 'key' | 'value'): Position {
    let node: unknown = document.contents;
    let best = fallback;
    for (const [index, step] of path.entries()) {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String((item.key as { value?: unknown } | null)?.value) === String(step));
        if (!pair) return best;
        const key = pair.key as { range?: [number, number, number] | null };
        const value = pair.value as { range?: [number, number, number] | null } | null;
        const hasValue = value?.range && value.range[1] > value.range[0];
        const target = (last && want === 'value') && hasValue ? value : key;
        best = at(target?.range?.[0] ?? 0);
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as { range?: [number, number, number] | null } | undefined;
        if (!item?.range) return best;
        best = at(item.range[0]);
        node = item;
      } else if (isAlias(node) || node == null) {
        return best;
      }
    }
    return best;
  }
  return {
    valueAt: (path: readonly PropertyKey[]) => find(path, 'value'),
    keyAt: (path: readonly PropertyKey[]) => find(path, 'key'),
  };
}

/** gray-matter runs `---js` front matter through eval unless told otherwise; here every language is YAML we parse ourselves. */
const SPLIT_ONLY = { parse: () => ({}) };
const ENGINES = { yaml: SPLIT_ONLY, json: SPLIT_ONLY, javascript: SPLIT_ONLY, js: SPLIT_ONLY, toml: SPLIT_ONLY };

/** Splits `---` front matter from the body. */
export function splitSource(source: string): SplitSource {
  const missing = (rule: string): SplitSource => ({
    data: undefined, body: source, bodyLine: 1, valueAt: () => START, keyAt: () => START, problems: [{ rule, ...START }],
  });
  if (source.trim() === '') return missing('metadata/file-empty');
  if (!/^---[ \t]*\n/.test(source)) return missing('metadata/front-matter-missing');
  if (!/\n---[ \t]*(?:\n|$)/.test(source.slice(3))) return missing('metadata/front-matter-unclosed');
  const split = matter(source, { engines: ENGINES, language: 'yaml' });
  const yaml = split.matter.replace(/^\n/, '');
  const body = split.content;
  const bodyLine = source.slice(0, source.length - body.length).split('\n').length;
  return { ...parseYaml(yaml, 2), body, bodyLine };
}
