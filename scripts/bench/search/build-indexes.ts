/** Indexes of the same entries: Lantai's own, and Pagefind's as it comes. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { oldestFirst } from '../../../src/lib/library/order.ts';
import { searchedEntries } from '../../../src/lib/library/searched-entries.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { SEARCH_ROOT } from '../../../src/lib/search/index-files.ts';
import { buildSearchIndex } from '../../build/search/index.ts';
import { searchRecord } from '../../build/search/search-record.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { searchWordsOf } from '../../lib/search-words.ts';
import { escapeHtml } from '../../../src/lib/text/html.ts';

export interface Indexes {
  lantai: string;
  pagefind: string;
}

/** @returns folders that hold a folder of the site each, below `folder`. */
export async function buildIndexes(
  fleet: LoadedFleet,
  library: Library,
  site: string,
  folder: string,
): Promise<Indexes> {
  const indexes = { lantai: path.join(folder, 'lantai'), pagefind: path.join(folder, 'pagefind') };
  await rm(folder, { recursive: true, force: true });
  const outDir = path.join(indexes.lantai, site);
  await mkdir(outDir, { recursive: true });
  await buildSearchIndex({ library, siteId: site, outDir, words: await searchWordsOf(fleet, site) });
  await buildPlainIndex(library, site, path.join(indexes.pagefind, site, SEARCH_ROOT));
  return indexes;
}

/** Pages with the text that visitors see, indexed by Pagefind with its own weights: a heading counts more. */
async function buildPlainIndex(library: Library, site: string, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(errors.join('\n'));
  const searched = searchedEntries(library, site);
  for (const entry of [...searched.keys()].sort(oldestFirst)) {
    const record = searchRecord(library, entry, { site, column: searched.get(entry) ?? entry.column });
    const { title, text, tags, documentNumber, indexNumber } = record;
    const paragraphs = [documentNumber, indexNumber, text, tags].filter((part) => part !== '');
    const body = `<h1>${escapeHtml(title)}</h1>${paragraphs.map((part) => `<p>${escapeHtml(part)}</p>`).join('')}`;
    const content = `<!doctype html><html lang="zh"><head><title>${escapeHtml(title)}</title></head><body><main data-pagefind-body>${body}</main></body></html>`;
    const added = await index.addHTMLFile({ url: record.url, content });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
}
