/** Splits a source file into front matter and body. */
import matter from 'gray-matter';
import type { Position } from '../model/problem.ts';
import { offsetPosition } from '../text/position.ts';
import { MAX_FRONT_MATTER_LENGTH, parseYaml, type LocatedYaml } from './located-yaml.ts';

export interface SplitSource extends LocatedYaml {
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Offset of the body in the text of the file. */
  bodyOffset: number;
}

const START: Position = { line: 1, column: 1 };

/** By default gray-matter evaluates `---js` front matter as code. Here it only splits; we parse the YAML ourselves. */
const SPLIT_ONLY = { parse: () => ({}) };
const ENGINES = { yaml: SPLIT_ONLY, json: SPLIT_ONLY, javascript: SPLIT_ONLY, js: SPLIT_ONLY, toml: SPLIT_ONLY };

/** Splits `---` front matter from the body and parses it. */
export function splitSource(source: string): SplitSource {
  const unusable = (rule: string, at: Position = START): SplitSource => ({
    data: undefined,
    body: source,
    bodyLine: 1,
    bodyOffset: 0,
    valueAt: () => START,
    keyAt: () => START,
    typedAt: () => '',
    problems: [{ rule, ...at }],
  });
  if (source.trim() === '') return unusable('metadata/file-empty');
  const opening = /^---[ \t]*\n/.exec(source);
  if (!opening) return unusable('metadata/front-matter-missing');
  const split = matter(source, { engines: ENGINES, language: 'yaml' });
  const closingAt = 3 + split.matter.length + 1;
  const closing = source.slice(closingAt).split('\n', 1)[0] ?? '';
  // gray-matter accepts any line that begins with three hyphens, and the end of the file, as the end of front matter.
  if (!/^---[ \t]*$/.test(closing)) return unusable('metadata/front-matter-unclosed');
  const body = split.content;
  const yaml = source.slice(opening[0].length, Math.max(closingAt, opening[0].length));
  const bodyOffset = source.length - body.length;
  return {
    ...parseYaml(yaml, 2, MAX_FRONT_MATTER_LENGTH),
    body,
    bodyLine: offsetPosition(source, bodyOffset).line,
    bodyOffset,
  };
}
