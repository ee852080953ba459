/** Parses one entry: bytes → text → front matter → schema of its column's type. Never throws on content. */
import { isTypeName, types, type EntryData, type TypeName } from '../../../schemas/index.ts';
import { FILE_NAME_PATTERN } from '../../../schemas/atoms.ts';
import type { Position, Problem } from '../findings/problem.ts';
import type { Column, Entry, Site } from '../library/types.ts';
import { decodeText } from './decode-text.ts';
import { splitSource, type SplitSource } from './front-matter.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';

/** An entry file as far as it could be read. `entry` is absent when any problem makes it unusable. */
export interface ParsedEntry {
  file: string;
  site: string;
  entry?: Entry;
  /** Present when front matter and body could be told apart, also when the entry is invalid. */
  source?: SplitSource;
  problems: Problem[];
}

/** Where an entry file lies. */
interface Place {
  site: Site;
  column: Column;
}

/** Longest entry source in bytes; longer texts belong in an attachment. */
export const MAX_ENTRY_BYTES = 1_000_000;

export function parseEntry(file: SourceFile, sites: ReadonlyMap<string, Site>, columns: ReadonlyMap<string, Column>): ParsedEntry {
  const [, siteId = '', ...rest] = file.path.split('/');
  const name = rest.pop() ?? '';
  const problems: Problem[] = [];
  const report = (rule: string, at: Position, more: Pick<Problem, 'value' | 'params'> = {}) =>
    problems.push({ rule, site: siteId, file: file.path, line: at.line, column: at.column, ...more });
  const top: Position = { line: 1, column: 1 };

  const place = locate(siteId, rest.join('/'), sites, columns, (rule, value) => report(rule, top, { value }));
  if (!FILE_NAME_PATTERN.test(name)) report('metadata/file-name', top, { value: printable(name), params: { field: '', label: '文件名', help: '', example: '2025-03-01-title.md' } });
  if (file.bytes.length > MAX_ENTRY_BYTES) report('metadata/file-size', top, { value: String(file.bytes.length), params: { limit: MAX_ENTRY_BYTES } });

  const decoded = decodeText(file.bytes);
  for (const problem of decoded.problems) report(problem.rule, problem, problem.value === undefined ? {} : { value: problem.value });
  if (decoded.text === undefined) return { file: file.path, site: siteId, problems };

  const source = splitSource(decoded.text);
  for (const { rule, line, column, ...more } of source.problems) report(rule, { line, column }, more);
  const result: ParsedEntry = { file: file.path, site: siteId, source, problems };
  if (!place || source.problems.length > 0) return result;

  const type = typeOf(source, place.column, report);
  if (!type) return result;
  const { type: _discriminator, ...data } = isRecord(source.data) ? source.data : {};
  const parsed = types[type].schema.safeParse(data);
  if (!parsed.success) {
    for (const { rule, line, column, ...more } of schemaProblems(types[type].schema, { ...source, data }, parsed.error.issues)) report(rule, { line, column }, more);
    return result;
  }
  const stem = name.replace(/\.mdx?$/, '');
  const entryData = parsed.data as EntryData;
  if (types[type].dated && !stem.startsWith(`${entryData.publishedAt.slice(0, 10)}-`)) {
    report('metadata/file-misplaced', source.valueAt(['publishedAt']), { value: name, params: { expected: `${entryData.publishedAt.slice(0, 10)}-` } });
  }
  if (problems.length > 0) return result;
  const single = place.column.record.presentation === 'page';
  result.entry = {
    id: entryData.id, type, site: siteId, column: place.column.path, slug: stem,
    url: single ? place.column.url : `${place.column.url}${stem}/`,
    file: file.path, format: name.endsWith('.mdx') ? 'mdx' : 'md', data: entryData, body: source.body, bodyLine: source.bodyLine,
  };
  return result;
}

function locate(
  siteId: string, path: string, sites: ReadonlyMap<string, Site>, columns: ReadonlyMap<string, Column>,
  report: (rule: string, value: string) => void,
): Place | null {
  const site = sites.get(siteId);
  if (!site) {
    report('metadata/site-unknown', printable(siteId));
    return null;
  }
  const column = columns.get(`${siteId}/${path}`);
  if (!column || column.record.types.length === 0) {
    report('metadata/column-undeclared', printable(path));
    return null;
  }
  return { site, column };
}

function typeOf(source: SplitSource, column: Column, report: (rule: string, at: Position, more?: Pick<Problem, 'value' | 'params'>) => void): TypeName | null {
  const allowed = column.record.types;
  const declared = isRecord(source.data) ? source.data['type'] : undefined;
  const params = { allowed: allowed.join('、'), column: column.name };
  if (declared === undefined) {
    const only = allowed[0];
    if (allowed.length === 1 && only !== undefined && isTypeName(only)) return only;
    report('metadata/type-missing', source.keyAt([]), { params });
    return null;
  }
  if (typeof declared === 'string' && isTypeName(declared) && allowed.includes(declared)) return declared;
  report('metadata/type-not-allowed', source.valueAt(['type']), { value: String(declared), params });
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Control characters made visible, so that a message can be read and cannot move a terminal's cursor. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
