/** Lantai's own files of a shard, beside Pagefind's. */
import {
  SUMMARY_BLOCK,
  type Facets,
  type SearchManifest,
  type Summaries,
  type Titles,
} from '../../../src/lib/search/files.ts';
import type { SearchRecord } from './search-record.ts';

type Lists = Pick<SearchManifest, 'columns' | 'types' | 'statuses'>;

/** File below the folder of the shard → content. */
export function shardFiles(
  records: readonly SearchRecord[],
  ids: readonly string[],
  lists: Lists,
): Map<string, string> {
  const columns = new Map(lists.columns.map(({ path }, at) => [path, at]));
  const types = new Map(lists.types.map(({ key }, at) => [key, at]));
  const statuses = new Map(lists.statuses.map(({ key }, at) => [key, at]));
  const facets: Facets = {
    ids: [...ids],
    dates: records.map(({ date }) => date),
    columns: records.map(({ column }) => columns.get(column) ?? -1),
    types: records.map(({ type }) => types.get(type) ?? -1),
    statuses: records.map(({ status }) => (status === null ? -1 : (statuses.get(status) ?? -1))),
    archived: records.map(({ archivedOn }) => archivedOn),
  };
  const titles: Titles = {
    titles: records.map(({ title }) => title),
    urls: records.map(({ url }) => url),
    documentNumbers: records.map(({ documentNumber }) => documentNumber),
    indexNumbers: records.map(({ indexNumber }) => indexNumber),
  };
  const files = new Map([
    ['facets.json', JSON.stringify(facets)],
    ['titles.json', JSON.stringify(titles)],
  ]);
  for (let start = 0; start < records.length; start += SUMMARY_BLOCK) {
    const block: Summaries = records.slice(start, start + SUMMARY_BLOCK).map(({ summary }) => summary);
    files.set(`summaries/${start / SUMMARY_BLOCK}.json`, JSON.stringify(block));
  }
  return files;
}
