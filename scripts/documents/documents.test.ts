/** Documents made with LibreOffice, each of another kind, become the entries that are written down beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { types, type TypeName } from '../../schemas/index.ts';
import { walkColumns } from '../../src/lib/model/column.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { documentToEntry, type EntryPlace } from './document-to-entry.ts';

const FOLDER = 'tests/fixtures/documents';
/** Documents that are not policy documents, and what they are published as. */
const TYPES: Readonly<Record<string, TypeName>> = {
  'lists-and-table': 'notice',
  'tracked-changes': 'notice',
  'chinese-date': 'notice',
  'personal-data': 'notice',
  'line-breaks': 'notice',
  links: 'notice',
  news: 'news',
  pictures: 'news',
  'merged-cells': 'notice',
  'pasted-lines': 'notice',
  utf16: 'notice',
  'whole-page': 'notice',
  'plain-news': 'news',
};
const REFUSED = ['secrecy-mark', 'secret-in-header'];

/** The site of the office that wrote the documents, with a column for every type. */
let place: (type: TypeName) => EntryPlace;
beforeAll(async () => {
  const fleet = await loadFleet('tests/fixtures/fleets/minimal', '2026-11-20 09:00');
  const [portal] = fleet.parsed.sites;
  if (!portal) throw new Error('The minimal fleet has no site');
  const site = { ...portal, record: { ...portal.record, unit: '示例市水务局', standardName: '示例市水务局网站' } };
  place = (type) => {
    const column = [...walkColumns(portal.columns)].find(({ record }) => record.types.includes(type));
    if (!column) throw new Error(`The minimal fleet has no column for ${types[type].label}`);
    return { fleet, site, column, type, time: '2026-11-20 09:00', editor: '江一帆' };
  };
});

const files = readdirSync(FOLDER).filter((file) => /\.(?:docx|txt|html)$/.test(file) && !file.endsWith('.entry.txt'));
const nameOf = (file: string) => file.slice(0, file.indexOf('.'));

describe('a document becomes the entry written down for it', () => {
  it.each(files.filter((file) => !REFUSED.includes(nameOf(file))))('%s', async (file) => {
    const bytes = readFileSync(path.join(FOLDER, file));
    const entry = await documentToEntry({ name: file, bytes }, place(TYPES[nameOf(file)] ?? 'policy'));
    const pictures = entry.files.map((each) => `${each.path} (${each.bytes.length} bytes)`);
    const written = [entry.file, ...pictures, '', entry.text, '---- 转换时 ----', ...entry.notes, ''];
    await expect(written.join('\n')).toMatchFileSnapshot(path.resolve(FOLDER, `${nameOf(file)}.entry.txt`));
  });
});
