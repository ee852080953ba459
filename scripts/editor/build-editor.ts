/** Builds the editor of all sites to a folder of its own, for a host of its own. */
import { copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { EditorForge } from '../../schemas/editor-forge.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { replaceFile } from '../lib/write-file.ts';
import { backendOf, originsOf } from './backend.ts';
import { bundleEditor } from './bundle.ts';
import { editorFiles } from './editor-files.ts';
import { choicePage, contentPolicy } from './pages.ts';

/** Replaces the folder. @returns names of the written files below it, except those of the program. */
export async function buildEditor(
  fleet: LoadedFleet,
  sites: readonly Site[],
  forge: EditorForge,
  folder: string,
): Promise<string[]> {
  const backend = backendOf(forge);
  await rm(folder, { recursive: true, force: true });
  await bundleEditor(path.join(folder, 'program'));
  const written: string[] = [];
  const write = async (name: string, text: string) => {
    await replaceFile(path.join(folder, name), text);
    written.push(name);
  };
  for (const site of sites)
    for (const [name, make] of Object.entries(editorFiles(fleet, site, { backend, local: false })))
      await write(`${site.id}/${name}`, await make());
  await write('index.html', choicePage(sites));
  await write('notes.css', await readFile(path.join(import.meta.dirname, 'notes.css'), 'utf8'));
  await write('nginx-headers.conf', nginxHeaders(contentPolicy(originsOf(backend))));
  await copyFile(path.join(PROJECT_ROOT, 'node_modules/@sveltia/cms/LICENSE.txt'), path.join(folder, 'LICENSE.txt'));
  return [...written, 'LICENSE.txt'];
}

/** Included by the server block of the editor's host, see docs/operators/editor.md. */
const nginxHeaders = (policy: string) =>
  [
    `add_header Content-Security-Policy "${policy}" always;`,
    'add_header X-Content-Type-Options nosniff always;',
    'add_header Referrer-Policy no-referrer always;',
    'add_header X-Robots-Tag noindex always;',
    '',
  ].join('\n');
