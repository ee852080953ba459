/** Parses one entry: bytes → text → front matter → schema of its column's type. Never throws on content. */
import { FILE_NAME_PATTERN } from '../../../schemas/atoms.ts';
import { isTypeName, types, type EntryData, type TypeName } from '../../../schemas/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { bodyExcess } from './body-limits.ts';
import { columnMeant, columnsBelow, columnsTaking, fittingType } from './fitting-columns.ts';
import { decodeText } from './decode-text.ts';
import { splitSource, type SplitSource } from './front-matter.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { sourceOf, type KnownTexts } from './known-texts.ts';
import { oncePerObject } from './once-per-object.ts';
import { plainFileName } from './plain-name.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from '../model/file.ts';

/** An entry file as far as it could be read. `entry` is absent when any problem makes it unusable. */
export interface ParsedEntry {
  file: string;
  site: string;
  entry?: Entry;
  /** Present when front matter and body could be separated, also when the entry is invalid. */
  source?: SplitSource;
  problems: Problem[];
}

/** Site and column of an entry file. */
interface Place {
  site: Site;
  column: Column;
}
type Report = (rule: string, at: Position, more?: Pick<Problem, 'value' | 'params' | 'edits'>) => void;

/** Maximum size of the source of an entry, in bytes; longer texts belong in an attachment. */
export const MAX_ENTRY_BYTES = 1_000_000;
const TOP: Position = { line: 1, column: 1 };

/**
 * @param sites valid sites by id.
 * @param columns their columns by `<site>/<path>`.
 * @param known texts read in earlier runs.
 */
export function parseEntry(
  file: SourceFile,
  sites: ReadonlyMap<string, Site>,
  columns: ReadonlyMap<string, Column>,
  known?: KnownTexts,
): ParsedEntry {
  const rest = file.path.split('/').slice(1);
  const name = rest.pop() ?? '';
  const siteId = rest.shift() ?? '';
  const problems: Problem[] = [];
  const report: Report = (rule, { line, column }, more = {}) =>
    problems.push({ rule, site: siteId, file: file.path, line, column, ...more });

  const place = locate(siteId, rest.join('/'), sites, columns, report);
  if (!FILE_NAME_PATTERN.test(name))
    report('metadata/file-name', TOP, { value: name, params: { suggestion: plainFileName(name) } });
  const result: ParsedEntry = { file: file.path, site: siteId, problems };
  if (file.bytes.length > MAX_ENTRY_BYTES) {
    report('metadata/entry-size', TOP, { value: String(file.bytes.length), params: { limit: MAX_ENTRY_BYTES } });
    return result;
  }
  const { source, problems: found } = readKnownText(file.bytes, name.endsWith('.mdx') ? readMdx : readMd, known);
  for (const { rule, line, column, ...more } of found) report(rule, { line, column }, more);
  if (!source) return result;
  result.source = source;
  if (!place || source.data === undefined) return result;

  const entry = readEntry(file.path, name, place, source, report);
  if (entry && problems.length === 0) result.entry = entry;
  return result;
}

interface EntryText {
  /** Absent when the bytes are not text. */
  source?: SplitSource;
  problems: readonly YamlProblem[];
}

/** The part of parsing that does not depend on the site record, so that it can be cached across changes of that. */
function readText(bytes: Uint8Array, format: 'md' | 'mdx'): EntryText {
  const { text, problems } = decodeText(bytes);
  if (text === undefined) return { problems };
  const split = splitSource(text);
  const excess = bodyExcess(split.body, split.bodyLine, format);
  if (!excess) return { source: split, problems: [...problems, ...split.problems] };
  const { value, params, ...at } = excess;
  const limit = { rule: 'metadata/body-limit', ...at, value, params: { ...params } };
  // A body beyond its limits must never reach a parser.
  return { source: { ...split, body: '' }, problems: [...problems, ...split.problems, limit] };
}

/** Reads a text, or takes what an earlier run read in the same bytes. Only texts without problems are remembered. */
function readKnownText(bytes: Uint8Array, read: (bytes: Uint8Array) => EntryText, known?: KnownTexts): EntryText {
  const text = known?.find(bytes);
  if (text) return { source: sourceOf(bytes, text), problems: [] };
  const result = read(bytes);
  const { source, problems } = result;
  if (source && problems.length === 0) known?.remember(bytes, source);
  return result;
}

const readMd = oncePerObject((bytes: Uint8Array) => readText(bytes, 'md'));
const readMdx = oncePerObject((bytes: Uint8Array) => readText(bytes, 'mdx'));

function readEntry(file: string, name: string, place: Place, source: SplitSource, report: Report): Entry | undefined {
  const type = typeOf(source, place, report);
  if (!type) return undefined;
  const { type: _discriminator, ...data } = source.data as Record<string, unknown>;
  const { schema, dated } = types[type];
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const fitting = fittingType(data, type);
    if (fitting) {
      const [key = '', ...others] = fitting.foreign;
      report('metadata/column-type-mismatch', source.keyAt([key]), {
        value: [key, ...others].join('、'),
        params: {
          column: place.column.name,
          own: types[type].label,
          label: types[fitting.type].label,
          elsewhere: columnsTaking(place.site, fitting.type),
        },
      });
      return undefined;
    }
    for (const problem of schemaProblems(schema, { ...source, data }, parsed.error.issues)) {
      const { rule, line, column, ...more } = problem;
      report(rule, { line, column }, more);
    }
    return undefined;
  }
  const entryData = parsed.data as EntryData;
  const slug = name.replace(/\.mdx?$/, '');
  const day = entryData.publishedAt.slice(0, 10);
  if (dated && !slug.startsWith(`${day}-`))
    report('metadata/file-misplaced', source.valueAt(['publishedAt']), {
      value: name,
      params: { expected: `${day}-` },
    });
  return {
    id: entryData.id,
    type,
    site: place.site.id,
    column: place.column.path,
    slug,
    url: place.column.record.presentation === 'page' ? place.column.url : `${place.column.url}${slug}/`,
    file,
    format: name.endsWith('.mdx') ? 'mdx' : 'md',
    data: entryData,
    body: source.body,
    bodyLine: source.bodyLine,
  };
}

function locate(
  siteId: string,
  path: string,
  sites: ReadonlyMap<string, Site>,
  columns: ReadonlyMap<string, Column>,
  report: Report,
): Place | null {
  if (path === '') {
    report('metadata/file-outside-column', TOP);
    return null;
  }
  const site = sites.get(siteId);
  if (!site) {
    report('metadata/site-unknown', TOP, { value: siteId });
    return null;
  }
  const column = columns.get(`${siteId}/${path}`);
  if (!column) {
    const params = { record: `sites/${siteId}/site.yaml`, suggestion: columnMeant(site, path) };
    report('metadata/column-undeclared', TOP, { value: path, params });
    return null;
  }
  if (column.record.types.length === 0) {
    report('metadata/column-without-types', TOP, {
      value: path,
      params: { column: column.name, below: columnsBelow(column) },
    });
    return null;
  }
  return { site, column };
}

/** Type of the entry: the only one of its column, or the one in its field `type`. */
function typeOf(source: SplitSource, { site, column }: Place, report: Report): TypeName | null {
  // A type that does not exist is reported once, at the column.
  const allowed = column.record.types.filter(isTypeName);
  const [only, ...others] = allowed;
  if (only === undefined) return null;
  const declared = (source.data as Record<string, unknown>)['type'];
  const params = { allowed: allowed.join('、'), column: column.name };
  if (declared === undefined) {
    if (others.length === 0) return only;
    report('metadata/type-missing', source.keyAt([]), { params });
    return null;
  }
  if (typeof declared === 'string' && isTypeName(declared) && allowed.includes(declared)) return declared;
  const known = typeof declared === 'string' && isTypeName(declared);
  const elsewhere = known ? columnsTaking(site, declared) : '';
  report('metadata/type-not-allowed', source.valueAt(['type']), {
    value: String(declared),
    params: { ...params, elsewhere },
  });
  return null;
}
