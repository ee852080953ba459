/** Every text of a site that is published, with the places in its file. */
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import { decodeText } from '../../../../src/lib/content/decode-text.ts';
import { readRecord } from '../../../../src/lib/content/read-record.ts';
import { parseCsv } from '../../../../src/lib/data/csv.ts';
import { textsIn } from '../../../../src/lib/privacy/texts-in.ts';
import { positionsIn } from '../../../../src/lib/text/position.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { valueLocator } from '../../rules/locate-value.ts';
import type { FieldPath } from '../../rules/places.ts';
import type { Place } from '../../rules/reporter.ts';

export interface PublishedText {
  text: string;
  part: 'field' | 'body' | 'cell' | 'name';
  /** Where a field is in the front matter or record; empty for other parts. */
  path: FieldPath;
  /** Returns the function that locates words of the text, one after the other in their order. */
  locator(): (start: number, end: number) => LocatedPlace;
}

export interface LocatedPlace {
  place: Place;
  /** Offset in the text of the file; undefined where the words are written differently there. */
  offset: number | undefined;
}

export interface PublishedFile {
  site: string;
  file: string;
  /** Absent for records, tables and names. */
  entry?: ParsedEntry;
  /** Identity of its bytes: what depends on the texts alone is the same while this is. */
  bytes: object;
  texts(): PublishedText[];
}

const siteOf = (file: string) => file.split('/')[1] ?? '';

/** The files of all sites that are published, sorted as they were read; records of supervision are not. */
export function publishedFiles({ files, parsed }: LoadedFleet): PublishedFile[] {
  const bytesOf = new Map(files.entries.map(({ path, bytes }) => [path, bytes]));
  const entries = parsed.entries.flatMap((entry): PublishedFile[] => {
    const bytes = bytesOf.get(entry.file);
    if (!bytes || !entry.source) return [];
    return [
      { site: entry.site, file: entry.file, entry, bytes: entry.source, texts: () => textsOfEntry(entry, bytes) },
    ];
  });
  const records = files.records
    .filter(({ path }) => path.split('/')[2] !== 'governance' && siteOf(path) !== 'fleet.yaml')
    .map(({ path: file, bytes }): PublishedFile => {
      const site = siteOf(file);
      return { site, file, bytes, texts: () => textsOfValues(site, file, bytes, readRecord(bytes).yaml) };
    });
  const tables = [...(files.tables ?? [])].map(([file, bytes]): PublishedFile => ({
    site: siteOf(file),
    file,
    bytes,
    texts: () => textsOfTable(file, bytes),
  }));
  const names = [...files.assets.values()].map((info): PublishedFile => {
    const { path: file } = info;
    return { site: siteOf(file), file, bytes: info, texts: () => [textOfName(file)] };
  });
  return [...entries, ...records, ...tables, ...names];
}

function textsOfEntry({ site, file, source }: ParsedEntry, bytes: Uint8Array): PublishedText[] {
  if (!source) return [];
  const { body, bodyLine, bodyOffset } = source;
  const positionOf = positionsIn(body);
  const ofBody: PublishedText = {
    text: body,
    part: 'body',
    path: [],
    locator: () => (start) => {
      const { line, column } = positionOf(start);
      return { place: { site, file, line: line + bodyLine - 1, column }, offset: bodyOffset + start };
    },
  };
  return [...textsOfValues(site, file, bytes, source), ofBody];
}

function textsOfValues(
  site: string,
  file: string,
  bytes: Uint8Array,
  yaml: ReturnType<typeof readRecord>['yaml'],
): PublishedText[] {
  if (!yaml) return [];
  return textsIn(yaml.data).map(({ path, value }): PublishedText => ({
    text: value,
    part: 'field',
    path,
    locator() {
      const locate = valueLocator(decodeText(bytes).text ?? '', yaml, path);
      return (start, end) => {
        const { at, offset } = locate(value.slice(start, end));
        return { place: { site, file, ...at }, offset };
      };
    },
  }));
}

const textsOfTable = (file: string, bytes: Uint8Array): PublishedText[] =>
  parseCsv(decodeText(bytes).text ?? '').rows.flatMap((row) =>
    row.map(({ text, line, column }): PublishedText => ({
      text,
      part: 'cell',
      path: [],
      locator: () => () => ({ place: { site: siteOf(file), file, line, column }, offset: undefined }),
    })),
  );

/** Names of files are part of their addresses. */
const textOfName = (file: string): PublishedText => ({
  text: file.split('/').slice(2).join('/'),
  part: 'name',
  path: [],
  locator: () => () => ({ place: { site: siteOf(file), file, line: 1, column: 1 }, offset: undefined }),
});
