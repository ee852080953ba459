/** A document of Word, a text or a page → an entry: front matter, body and pictures, with what is left to decide. */
import type { TypeName } from '../../schemas/index.ts';
import type { Column } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { exposuresInMarkdown, officialMobilesOf } from '../../src/lib/privacy/exposures.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { UsageError } from '../lib/command.ts';
import { draftEntry, type Draft } from '../new/draft.ts';
import { freeName } from '../new/slug.ts';
import type { Block, Picture, ReadDocument } from './blocks.ts';
import { factFields } from './fact-fields.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { recognise, type OfficialDocument } from './official/recognise.ts';
import { readDocument } from './read-document.ts';

/** Where the entry goes, and what the editor has already answered; answers win over the document. */
export interface EntryPlace {
  fleet: LoadedFleet;
  site: Site;
  column: Column;
  type: TypeName;
  /** Publication time, `YYYY-MM-DD HH:mm`. */
  time: string;
  editor: string;
  title?: string;
  slug?: string;
  fields?: Readonly<Record<string, unknown>>;
}

export interface ConvertedEntry extends Draft {
  /** Pictures to be written beside the entry, by their paths from the root of the repository. */
  files: { path: string; bytes: Uint8Array }[];
  /** What was left out, changed or noticed, in Chinese, one sentence each. */
  notes: string[];
}

/** A document that has been read, before it is known where its entry goes. */
export interface UnderstoodDocument {
  name: string;
  read: ReadDocument;
  official: OfficialDocument;
  /** Empty if none was recognised. */
  title: string;
}

/**
 * Reads a document; writes nothing and looks at nothing but the bytes.
 *
 * @param name of the file, for messages and to tell its format.
 * @throws {UsageError} in Chinese, if it cannot be read or has a mark of secrecy.
 */
export async function understandDocument(name: string, bytes: Uint8Array): Promise<UnderstoodDocument> {
  const read = await readDocument(name, bytes);
  const official = recognise(name, read);
  return { name, read, official, title: official.facts.title ?? '' };
}

/** The entry of a document in a place. `problems` are fields that are missing or wrong, as of `lantai new`. */
export function entryOf(document: UnderstoodDocument, place: EntryPlace): ConvertedEntry {
  const { official, read } = document;
  const { fleet, site, column, type, time, editor, slug } = place;
  const title = place.title ?? document.title;
  if (title === '') throw new UsageError(`没有认出 ${document.name} 的标题，请用 --title 写明。`);
  const facts = factFields(official, title, { fleet, site, column, type, given: place.fields ?? {} });
  const answers = {
    title,
    time,
    editor,
    fields: { ...facts.fields, ...place.fields },
    ...(slug === undefined ? {} : { slug }),
  };
  const { file } = draftEntry(fleet, site, column, type, { ...answers, body: '' });
  const nameOf = pictureNames(file, fleet, read.pictures);
  const open = [...facts.decisions, ...official.decisions].map((words): Block => ({ kind: 'decision', words }));
  const number: Block[] =
    facts.numberLine === null ? [] : [{ kind: 'paragraph', inlines: [{ kind: 'text', text: facts.numberLine }] }];
  const { body, pictures } = writeMarkdown([...open, ...number, ...official.blocks], read.footnotes, nameOf);
  const draft = draftEntry(fleet, site, column, type, { ...answers, body });
  const folder = file.slice(0, file.lastIndexOf('/'));
  return {
    ...draft,
    files: [...pictures]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const picture = read.pictures[at];
        return picture ? [{ path: `${folder}/${nameOf(at)}`, bytes: picture.bytes }] : [];
      }),
    notes: [...official.notes, ...facts.notes, ...noticed(body, site, pictures.size)],
  };
}

/**
 * {@link understandDocument} and {@link entryOf} in one.
 *
 * @throws {UsageError} in Chinese, also if the document has no title that can be recognised and none is given.
 */
export const documentToEntry = async (
  document: { name: string; bytes: Uint8Array },
  place: EntryPlace,
): Promise<ConvertedEntry> => entryOf(await understandDocument(document.name, document.bytes), place);

/** `<name of the entry>-1.png`, counted in the order of the document, past files that are there. */
function pictureNames(file: string, fleet: LoadedFleet, pictures: readonly Picture[]): (picture: number) => string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const stem = file.slice(folder.length).replace(/\.md$/, '');
  const taken = new Set([...fleet.files.assets.keys()]);
  const names = pictures.map(({ extension }, at) => {
    const name = freeName(`${stem}-${at + 1}`, (each) => taken.has(`${folder}${each}.${extension}`));
    return `${name}.${extension}`;
  });
  return (picture) => names[picture] ?? '';
}

function noticed(body: string, site: Site, pictures: number): string[] {
  const exposures = exposuresInMarkdown(body, officialMobilesOf(site.record));
  return [
    ...(exposures.length > 0
      ? [
          `正文里像是有 ${exposures.length} 处个人信息（${exposures.map(({ shown }) => shown).join('、')}），检查会逐处报告，请先隐去。`,
        ]
      : []),
    ...(pictures > 0 ? [`取出 ${pictures} 幅图片，放在稿件旁边。请打开看过，在 ![] 里写明画面上有什么。`] : []),
  ];
}
