import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { treeDigest } from '../../tests/support/tree-digest.ts';
import { EXIT } from '../lib/command.ts';
import { runEditor } from './editor.ts';

// What the pages run is tested in a browser.
vi.mock('../editor/bundle.ts', () => ({ bundleEditor: () => Promise.resolve(), PROGRAM_FILE: 'editor.js' }));

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
});
afterAll(() => fleet.dispose());

const run = (...args: string[]) => {
  const out = { write: () => true } as unknown as NodeJS.WriteStream;
  return runEditor(args, { root: fleet.root, now: '2025-03-20 12:00', lang: 'zh', stdout: out, stderr: out });
};
const built = (name: string) => readFile(path.join(fleet.root, 'dist-editor', name), 'utf8');

it('says where to write the forge where none is named', async () => {
  await expect(run('build')).rejects.toThrow('sites/fleet.yaml 里没有 editor');
});

it('builds the editor of every site to a folder of its own, with the policy of its host', async () => {
  await fleet.edit(
    'sites/fleet.yaml',
    'sites:',
    'editor: { forge: gitlab, url: https://git.example.gov.cn, repository: web/sites }\nsites:',
  );
  expect(await run('build')).toBe(EXIT.clean);
  const files = Object.keys(await treeDigest(path.join(fleet.root, 'dist-editor')));
  expect(files).toEqual(expect.arrayContaining(['portal/config.json', 'dept/index.html', 'LICENSE.txt']));
  expect(await built('index.html')).toContain('href="dept/"');
  expect(await built('nginx-headers.conf')).toContain("connect-src 'self' blob: data: https://git.example.gov.cn;");
  expect(JSON.parse(await built('portal/config.json'))).toMatchObject({
    checks: false,
    cms: { publish_mode: 'editorial_workflow', backend: { name: 'gitlab', repo: 'web/sites', branch: 'main' } },
  });
});

it('gives the same bytes again', async () => {
  const before = await treeDigest(path.join(fleet.root, 'dist-editor'));
  await run('build');
  expect(await treeDigest(path.join(fleet.root, 'dist-editor'))).toEqual(before);
});

it.each(['dist/portal', 'dist', 'content/portal', '.', '..'])('is never built to %s', async (folder) => {
  await expect(run('build', '--out', folder)).rejects.toThrow('不和公开的网站放在一起');
});

it('says which words it knows', async () => {
  await expect(run('publish')).rejects.toThrow('不认识“publish”');
  await expect(run('--site', 'none')).rejects.toThrow('没有可以编辑的站点“none”');
});
