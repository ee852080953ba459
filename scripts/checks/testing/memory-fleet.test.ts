import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFleet } from '../../../tests/support/temp-fleet.ts';
import type { FleetFiles } from '../../../src/lib/model/file.ts';
import { folderOnDisk } from '../../lib/fleet-folder.ts';
import { readFolder } from '../../lib/read-fleet.ts';
import { MemoryFleet } from './memory-fleet.ts';
import type { CaseFleet } from './rule-case.ts';

async function bytesBelow(root: string): Promise<Map<string, Uint8Array>> {
  const items = await readdir(root, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  return new Map(
    await Promise.all(files.map(async (file) => [path.relative(root, file), await readFile(file)] as const)),
  );
}

/** Bytes as text, of whatever class they are. */
const shown = ({ records, entries, tables, ...others }: FleetFiles) => ({
  ...others,
  texts: [...records, ...entries].map(({ path: file, bytes }) => [file, Buffer.from(bytes).toString('latin1')]),
  tables: [...(tables ?? [])].map(([file, bytes]) => [file, Buffer.from(bytes).toString('latin1')]),
});

it('is read as the same fleet on the disk is, before and after every kind of change', async () => {
  const disk = await tempFleet();
  try {
    const memory = new MemoryFleet(await bytesBelow(disk.root));
    const both = async (change: (fleet: CaseFleet) => Promise<void>) => {
      await change(disk);
      await change(memory);
      expect(shown(await readFolder(memory.folder))).toEqual(shown(await readFolder(folderOnDisk(disk.root))));
    };
    await both(() => Promise.resolve());
    await both((fleet) => fleet.write('content/portal/news/2025-03-09-new/table.csv', '甲,乙\n'));
    await both((fleet) => fleet.edit('sites/fleet.yaml', 'portal', 'other'));
    await both((fleet) => fleet.remove('content/portal/files/2025-03-01-list.csv'));
    await both((fleet) => fleet.remove('content/dept/news'));
    await both((fleet) => fleet.write('content/portal/gk/Thumbs.db', ''));
  } finally {
    await disk.dispose();
  }
});

it('fails as the disk does where there is nothing to read, change or remove', async () => {
  const fleet = new MemoryFleet(new Map([['sites/fleet.yaml', new TextEncoder().encode('sites: []\n')]]));
  const missing = { code: 'ENOENT' };
  await expect(fleet.read('sites/none.yaml')).rejects.toMatchObject(missing);
  await expect(fleet.folder.read('sites/none.yaml')).rejects.toMatchObject(missing);
  await expect(fleet.remove('content')).rejects.toMatchObject(missing);
  await expect(fleet.edit('sites/fleet.yaml', 'portal', 'other')).rejects.toThrow('does not contain portal');
});
