import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteCacheFolder } from '../../scripts/lib/project.ts';
import { PROJECT } from './run-lantai.ts';

/** A copy of a fleet in a temporary folder, to be changed and built at will. */
export interface TempFleet {
  root: string;
  write(file: string, text: string | Uint8Array): Promise<void>;
  read(file: string): Promise<string>;
  bytes(file: string): Promise<Uint8Array>;
  /** Names in a folder. */
  list(folder: string): Promise<string[]>;
  /** Replaces text that must be there, so that a test cannot pass because the fixture changed. */
  edit(file: string, from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  dispose(): Promise<void>;
}

/** @param source folder with `sites/` and `content/`, relative to the project. */
export async function tempFleet(source = 'tests/fixtures/fleets/minimal'): Promise<TempFleet> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'lantai-fleet-')));
  for (const folder of ['sites', 'content'])
    await cp(path.join(PROJECT, source, folder), path.join(root, folder), { recursive: true });
  const at = (file: string) => path.join(root, file);
  const fleet: TempFleet = {
    root,
    async write(file, text) {
      await mkdir(path.dirname(at(file)), { recursive: true });
      await writeFile(at(file), text);
    },
    read: (file) => readFile(at(file), 'utf8'),
    bytes: (file) => readFile(at(file)),
    list: (folder) => readdir(at(folder)),
    async edit(file, from, to) {
      const text = await fleet.read(file);
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      await fleet.write(file, text.replace(from, to));
    },
    remove: (file) => rm(at(file), { recursive: true }),
    async dispose() {
      await rm(root, { recursive: true, force: true });
      await rm(path.dirname(siteCacheFolder(root, 'any')), { recursive: true, force: true });
    },
  };
  return fleet;
}
