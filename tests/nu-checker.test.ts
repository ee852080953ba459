/** W3C's own checker (Nu, vnu.jar) over one page of every template of a real build. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MANIFEST_FILE, type BuildManifest } from '../scripts/build/manifest.ts';
import { distFolder } from '../scripts/lib/project.ts';
import { runLantai } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const VNU = String(createRequire(import.meta.url)('vnu-jar'));
const SITE = 'portal';

interface NuMessage {
  type: string;
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  const built = await runLantai('build', '--root', fleet.root, '--site', SITE, '--no-search', '--gallery');
  if (built.code !== 0) throw new Error(`The fixture was not built:\n${built.stdout}\n${built.stderr}`);
});
afterAll(() => fleet.dispose());

/** Runs Java without a shell; the messages of vnu come on stderr, the exit code only repeats them. */
function runJava(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (error, _, stderr) => {
      if ((error as NodeJS.ErrnoException | null)?.code === 'ENOENT')
        reject(new Error('这项测试需要 Java(例如 apt-get install default-jre-headless)'));
      else resolve(stderr);
    });
  });
}

async function nuMessages(files: readonly string[]): Promise<NuMessage[]> {
  const output = await runJava(['-Xss8m', '-jar', VNU, '--format', 'json', '--exit-zero-always', ...files]);
  return (JSON.parse(output) as { messages: NuMessage[] }).messages;
}

it('finds no error on any template', async () => {
  const dist = distFolder(fleet.root, SITE);
  const manifest = JSON.parse(await readFile(path.join(dist, MANIFEST_FILE), 'utf8')) as BuildManifest;
  const byTemplate = new Map(manifest.pages.map(({ template, file }) => [template, file]));
  expect([...byTemplate.keys()].sort()).toEqual(
    expect.arrayContaining([
      'home',
      'list',
      'news',
      'notice',
      'policy',
      'interpretation',
      'page',
      'response',
      'faq',
      'faq-list',
      'report',
      'report-list',
      'search',
      'sitemap',
      'not-found',
    ]),
  );
  const messages = await nuMessages([...byTemplate.values()].map((file) => path.join(dist, file)));
  const errors = messages
    .filter(({ type }) => type !== 'info')
    .map(
      ({ url = '', lastLine = 0, message, extract = '' }) =>
        `${path.relative(dist, url.replace('file:', ''))}:${lastLine} ${message} ${extract}`,
    );
  expect(errors).toEqual([]);
});

it('does find errors where there are some', async () => {
  await fleet.write(
    'bad.html',
    '<!DOCTYPE html><html lang="zh"><head><title>甲</title></head><body><p></div></body></html>',
  );
  const messages = await nuMessages([path.join(fleet.root, 'bad.html')]);
  expect(messages.filter(({ type }) => type === 'error').length).toBeGreaterThan(0);
});
