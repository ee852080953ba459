/**
 * A fleet of one site whose columns hold the articles of the benchmark; its record is that of the first site of the
 * real fleet.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { walkColumns } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { FLEET_FILE } from '../../src/lib/content/parse-fleet.ts';
import { nextId } from '../new/numbering.ts';
import { entryText } from '../lib/entry-text.ts';
import type { Article } from './corpus.ts';

export async function writeScratchFleet(
  root: string,
  from: string,
  site: Site,
  articles: readonly Article[],
): Promise<void> {
  await rm(root, { recursive: true, force: true });
  const folder = path.join('sites', site.id);
  await cp(path.join(from, folder, 'assets'), path.join(root, folder, 'assets'), { recursive: true });
  const record = parse(await readFile(path.join(from, folder, 'site.yaml'), 'utf8')) as RecordText;
  await writeFile(path.join(root, folder, 'site.yaml'), stringify(alone(record)));
  const { superiorSources } = parse(await readFile(path.join(from, FLEET_FILE), 'utf8')) as {
    superiorSources?: unknown;
  };
  await writeFile(
    path.join(root, FLEET_FILE),
    stringify({ name: 'bench', superiorSources, sites: [{ id: site.id, port: site.registration.port }] }),
  );
  const columns = [...walkColumns(site.columns)].filter(({ record }) => record.types.includes('news'));
  for (const column of columns) await mkdir(path.join(root, 'content', site.id, column.path), { recursive: true });
  const taken: string[] = [];
  for (const { number, title, publishedAt, body } of articles) {
    const column = columns[number % columns.length];
    if (!column) throw new Error('The site has no column for news');
    const id = nextId(site.id, publishedAt, taken);
    if (taken.at(-1)?.slice(0, -3) !== id.slice(0, -3)) taken.length = 0;
    taken.push(id);
    const data = {
      id,
      title,
      publishedAt,
      source: { name: site.record.unit, kind: '自编信息' },
      provider: column.record.ownerUnit,
      publisher: site.record.unit,
      editor: '测量',
      tags: column.record.keywords.slice(0, 2),
      subtype: '工作动态',
    };
    await writeFile(
      path.join(root, 'content', site.id, column.path, `${publishedAt.slice(0, 10)}-a${number}.md`),
      entryText(data, body),
    );
  }
}

interface RecordText {
  columns: ColumnText[];
  disclosure?: Record<string, unknown>;
}
interface ColumnText {
  source?: unknown;
  lifecycle?: unknown;
  columns?: ColumnText[];
}

/** The record without references to entries or sites that are not in the scratch fleet. */
function alone(record: RecordText): object {
  const columns = (list: readonly ColumnText[]): ColumnText[] =>
    list.map(({ source: _source, lifecycle: _lifecycle, columns: below, ...rest }) => ({
      ...rest,
      ...(below ? { columns: columns(below) } : {}),
    }));
  const { guide: _guide, ...disclosure } = record.disclosure ?? {};
  return { ...record, disclosure, columns: columns(record.columns) };
}
