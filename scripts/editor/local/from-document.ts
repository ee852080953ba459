/** A document that was dropped into the editor → a draft in the working tree. */
import { isTypeName } from '../../../schemas/index.ts';
import { walkColumns } from '../../../src/lib/model/column.ts';
import { documentToEntry } from '../../documents/document-to-entry.ts';
import { UsageError } from '../../lib/command.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { type WorkTree } from './work-tree.ts';

export interface Dropped {
  name: string;
  bytes: Uint8Array;
  /** Folder of the column. */
  folder: string;
  type: string;
}

export interface StoredDraft {
  /** Name of the file of the entry, without extension. */
  slug: string;
  /** What was left out, changed or noticed, in Chinese, one sentence each. */
  notes: string[];
}

/**
 * Stored as a draft, which is published once its editor has looked at it.
 *
 * @throws {UsageError} in Chinese, if the document cannot be read or the column does not take the type.
 */
export async function storeDocument(
  fleet: LoadedFleet,
  tree: WorkTree,
  { folder, type, ...document }: Dropped,
  editor: string,
): Promise<StoredDraft> {
  const place = fleet.parsed.sites.flatMap((site) =>
    [...walkColumns(site.columns)].flatMap((column) =>
      `content/${site.id}/${column.path}` === folder && isTypeName(type) && column.record.types.includes(type)
        ? [{ fleet, site, column, type, time: fleet.now, editor, fields: { state: '草稿' } }]
        : [],
    ),
  )[0];
  if (!place) throw new UsageError('请先打开要放稿件的栏目，再把文件拖进来。');
  const { file, text, files, notes } = await documentToEntry(document, place);
  await tree.write([...files, { path: file, bytes: Buffer.from(text) }]);
  return { slug: file.slice(folder.length + 1).replace(/\.md$/, ''), notes };
}
