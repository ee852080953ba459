/** The style sheet of the preview in the editor: that of the portal itself, in the colours of the site. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../lib/project.ts';
import { themeCss } from '../../src/lib/theme/stylesheet.ts';
import type { Site } from '../../src/lib/model/site.ts';

const STYLES = path.join(PROJECT_ROOT, 'src/styles');
const COMPONENTS = path.join(PROJECT_ROOT, 'src/components');
const IMPORT = /@import '\.\/([\w-]+\.css)';/g;

/** Theme, base styles in the order of the portal, then every component by name. */
export async function previewStyles(site: Site): Promise<string> {
  const index = await readFile(path.join(STYLES, 'index.css'), 'utf8');
  const base = [...index.matchAll(IMPORT)].map(([, name = '']) => path.join(STYLES, name));
  const names = await readdir(COMPONENTS, { recursive: true });
  const components = names.filter((name) => name.endsWith('.css')).sort();
  const files = [...base, ...components.map((name) => path.join(COMPONENTS, name))];
  const sheets = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const own = await readFile(path.join(import.meta.dirname, 'preview.css'), 'utf8');
  return [themeCss(site.record.tokens), ...sheets, own].join('\n');
}
