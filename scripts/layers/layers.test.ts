/** The rules of the layers, each on a few files that keep or break it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { folderOf, LAYERS } from './layers.ts';
import { folderImports, layerPage, layerPicture } from './picture.ts';
import { readImports } from './read-imports.ts';
import { layerRules } from './rules.ts';
import { violationLines } from './violations.ts';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

async function cruised(files: Record<string, string>) {
  const root = await mkdtemp(path.join(tmpdir(), 'lantai-layers-test-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(root, path.dirname(file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return readImports(root, layerRules(LAYERS));
}
const broken = async (files: Record<string, string>) => violationLines(await cruised(files), LAYERS);

test('an import from a lower layer, from the same one and between a folder and its parts is allowed', async () => {
  const lines = await broken({
    'schemas/site.ts': 'export type Site = string;',
    'src/lib/text/names.ts': "import type { Site } from '../../../schemas/site.ts';\nexport type Name = Site;",
    'src/lib/privacy/names.ts': "import type { Name } from '../text/names.ts';\nexport const name: Name = '';",
    'src/lib/outputs/all.ts': "import './feeds/feed.ts';",
    'src/lib/outputs/shared.ts': 'export const shared = 1;',
    'src/lib/outputs/feeds/feed.ts': "import { shared } from '../shared.ts';\nexport const feed = shared;",
  });
  expect(lines).toEqual([]);
});

test('an import from a higher layer is refused, and so is that of a type alone', async () => {
  const lines = await broken({
    'schemas/site.ts': "import type { Site } from '../src/lib/model/site.ts';\nexport type Named = Site;",
    'src/lib/model/site.ts': 'export type Site = string;',
  });
  expect(lines).toEqual([
    'schemas/site.ts → src/lib/model/site.ts: from Schemas: may import from Schemas and what is below it only',
  ]);
});

test('front matter and scripts of .astro files count, whoever imports whom', async () => {
  const lines = await broken({
    'src/components/Box/Box.astro': "---\nimport Page from '../../templates/Page.astro';\n---\n<Page />\n",
    'src/templates/Page.astro':
      "<p>…</p>\n<script>\n  import { all } from '../../scripts/lib/all.ts';\n  all();\n</script>\n",
    'scripts/lib/all.ts': 'export const all = () => 1;',
  });
  expect(lines).toEqual([
    'src/components/Box/Box.astro → src/templates/Page.astro: from Components: may import from Components and what is below it only',
    'src/templates/Page.astro → scripts/lib/all.ts: from Templates: may import from Templates and what is below it only',
  ]);
});

test('scripts know nothing of templates, although these stand no higher', async () => {
  const [line, ...others] = await broken({
    'scripts/build/run.ts': "import '../../src/templates/page.ts';",
    'src/templates/page.ts': 'export const page = 1;',
  });
  expect(line).toMatch(/^scripts\/build\/run\.ts → src\/templates\/page\.ts: from Work: /);
  expect(others).toEqual([]);
});

test('files that import each other in a circle are told once, types included', async () => {
  const lines = await broken({
    'src/lib/text/b.ts': "import { c } from './c.ts';\nexport const b = c;",
    'src/lib/text/c.ts': "import { a } from './a.ts';\nexport const c = a;",
    'src/lib/text/a.ts': "import type { b } from './b.ts';\nexport const a: typeof b = 1;",
  });
  expect(lines).toEqual([
    'src/lib/text/a.ts → src/lib/text/b.ts → src/lib/text/c.ts → src/lib/text/a.ts: no circle of files: move what both need into a file below them',
  ]);
});

test('folders that import each other in a circle are refused, although no two of their files do', async () => {
  const lines = await broken({
    'src/lib/text/one.ts': "import { one } from '../privacy/one.ts';\nexport const text = one;",
    'src/lib/text/two.ts': 'export const two = 2;',
    'src/lib/privacy/one.ts': 'export const one = 1;',
    'src/lib/privacy/two.ts': "import { two } from '../text/two.ts';\nexport const privacy = two;",
  });
  expect(lines).toEqual([
    'src/lib/privacy → src/lib/text → src/lib/privacy: no circle of folders: move what both need into a folder below them',
  ]);
});

test('a folder that the table does not know is refused', async () => {
  const lines = await broken({
    'src/widgets/box.ts': "import '../lib/text/names.ts';",
    'src/lib/text/names.ts': 'export const names = 1;',
  });
  expect(lines).toEqual([
    'src/widgets/box.ts → src/lib/text/names.ts: every file has a layer: add its folder to scripts/layers/layers.ts',
  ]);
});

test('only the loader of fleets makes a library; templates depend on what it may be asked', async () => {
  const library = { 'src/lib/library/library.ts': 'export const createLibrary = () => 1;' };
  const makes = (up: string) => `import { createLibrary } from '${up}src/lib/library/library.ts';\ncreateLibrary();`;
  expect(await broken({ ...library, 'scripts/lib/load-fleet.ts': makes('../../') })).toEqual([]);
  expect(await broken({ ...library, 'src/templates/page.ts': makes('../../') })).toEqual([
    'src/templates/page.ts → src/lib/library/library.ts: the library is made in one place: pages depend on src/lib/queries/library.ts, scripts load a fleet by scripts/lib/load-fleet.ts',
  ]);
});

test('tests import whatever they test', async () => {
  const lines = await broken({
    'schemas/site.test.ts': "import '../scripts/lib/all.ts';",
    'scripts/lib/all.ts': 'export const all = 1;',
  });
  expect(lines).toEqual([]);
});

test('the picture leads from each layer to the nearest below, the page names every import', async () => {
  const imports = folderImports(
    await cruised({
      'schemas/site.ts': 'export const site = 1;',
      'src/lib/model/site.ts': "import '../../../schemas/site.ts';",
      'src/templates/page.astro': "---\nimport '../lib/model/site.ts';\nimport '../../schemas/site.ts';\n---\n",
    }),
  );
  expect(layerPicture(imports)).toBe(
    [
      '```mermaid',
      'flowchart TB',
      '  L10["<b>Templates</b><br>src/templates"]',
      '  L1["<b>Model</b><br>model"]',
      '  L0["<b>Schemas</b><br>schemas"]',
      '  L10 --> L1',
      '  L1 --> L0',
      '```',
    ].join('\n'),
  );
  expect(layerPage(imports)).toContain('`schemas`, `src/lib/model` |\n');
});

test('a file belongs to the longest path that holds it', () => {
  expect(folderOf('src/lib/model/site.ts')).toBe('src/lib/model');
  expect(folderOf('src/lib/build-context.ts')).toBe('src/lib/build-context.ts');
  expect(folderOf('src/lib/modelling/site.ts')).toBeUndefined();
});
