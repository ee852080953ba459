/** What the editor of a site consists of besides its program. */
import type { Site } from '../../src/lib/model/site.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import type { Backend } from './backend.ts';
import { editorConfig } from './config.ts';
import { editorPage } from './pages.ts';
import { previewStyles } from './preview-styles.ts';
import { referencesOf } from './references.ts';

export interface EditorOptions {
  backend: Backend;
  /** True where the program that checks entries runs behind the page, on the same machine. */
  local: boolean;
  /** Name of who edits; absent where it is not known. */
  editor?: string | undefined;
}

/** Files of the folder `<site>/` by name; made when they are asked for. */
export const editorFiles = (
  fleet: LoadedFleet,
  site: Site,
  { backend, local, editor }: EditorOptions,
): Readonly<Record<string, () => Promise<string>>> => ({
  'index.html': () => Promise.resolve(editorPage(site)),
  'config.json': () => Promise.resolve(json(editorConfig(fleet, site, backend, { checks: local, editor }))),
  'entries.json': () => Promise.resolve(json(referencesOf(fleet, { unpublished: local }))),
  'preview.css': () => previewStyles(site),
});

const json = (value: unknown) => `${JSON.stringify(value)}\n`;
