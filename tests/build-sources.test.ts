/** What was checked is what is built, whatever happens to the sources and to what earlier builds kept. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotFolder } from '../scripts/build/source-snapshot.ts';
import { fleetCacheFolder, siteCacheFolder } from '../scripts/lib/project.ts';
import { runInProcess } from './support/run-in-process.ts';
import { PROJECT } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { userEnvironment } from './support/user-environment.ts';

const SITE = ['--site', 'portal'];
let fleet: TempFleet;
const args = (...more: string[]) => [
  'build',
  '--root',
  fleet.root,
  ...SITE,
  '--today',
  '2025-04-01',
  '--no-search',
  ...more,
];
const dist = (...parts: string[]) => path.join(fleet.root, 'dist/portal', ...parts);

beforeAll(async () => {
  fleet = await tempFleet();
  const portrait = sharp({ create: { width: 64, height: 80, channels: 3, background: 'blue' } });
  await fleet.write('content/portal/leaders/jia.png', await portrait.png().toBuffer());
});
afterAll(() => fleet.dispose());

/** Starts a build and does something as soon as `file` is there. */
async function buildAnd(file: string, act: () => Promise<void>): Promise<{ code: number | null; output: string }> {
  const build: ChildProcess = spawn(
    path.join(PROJECT, 'node_modules/.bin/node'),
    ['scripts/lantai.ts', ...args('--full')],
    {
      cwd: PROJECT,
      env: userEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => build.once('close', resolve));
  while (!existsSync(file) && build.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  await act();
  return { code: await ended, output };
}

describe('sources that change once they have been checked', () => {
  const entry = 'content/portal/explain/2025-03-20-race.mdx';
  const proof = () => path.join(fleet.root, 'ran');
  const mdx = async (body: string) =>
    (await fleet.read('content/portal/explain/2025-03-05-measures.mdx'))
      .replace(/^id: .*$/m, 'id: portal-race')
      .replace(/2025-03-05/g, '2025-03-20')
      .replace(/\n---\n[^]*$/, `\n---\n\n${body}\n`);

  it('are built as they were checked: an entry, a page and a picture', async () => {
    await fleet.write(entry, await mdx('## 背景依据\n\n查过的一句话。'));
    const picture = 'content/portal/news/2025-03-02-meeting.png';
    const other = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const evil = await mdx(
      `{(() => { process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(proof())}, '') })()}没查过的一句话。`,
    );
    const whenChecked = await fleet.read('content/portal/news/2025-03-02-meeting.md');
    const before = await readFile(path.join(fleet.root, picture));
    const { code, output } = await buildAnd(
      path.join(siteCacheFolder(fleet.root, 'portal'), 'project/src'),
      async () => {
        await fleet.write(entry, evil);
        await fleet.write('content/portal/news/2025-03-02-meeting.md', whenChecked.replaceAll('防汛', '没查过'));
        await fleet.write('sites/portal/site.yaml', '没查过');
        await fleet.write(picture, other);
      },
    );
    expect([code, output.includes('已生成')]).toEqual([0, true]);
    expect(existsSync(proof())).toBe(false);
    const page = await readFile(dist('explain/2025-03-20-race/index.html'), 'utf8');
    expect(page).toContain('查过的一句话');
    for (const file of await readdir(dist(), { recursive: true }))
      if (/\.(?:html|xml|json)$/.test(file)) expect(await readFile(dist(file), 'utf8')).not.toContain('没查过');
    const red = await sharp(other).resize(1, 1).raw().toBuffer();
    const shown = (await readdir(dist('_astro'))).filter((name) => /\.(?:webp|png|jpg)$/.test(name));
    for (const name of shown)
      expect(await sharp(dist('_astro', name)).resize(1, 1).flatten().raw().toBuffer()).not.toEqual(red);
    await fleet.write(picture, before);
    await fleet.write('content/portal/news/2025-03-02-meeting.md', whenChecked);
    await fleet.write(entry, await mdx('## 背景依据\n\n查过的一句话。'));
    await fleet.write(
      'sites/portal/site.yaml',
      await readFile(path.join(PROJECT, 'tests/fixtures/fleets/minimal/sites/portal/site.yaml'), 'utf8'),
    );
  });

  it('leave no copy of themselves behind', () => expect(existsSync(snapshotFolder(fleet.root))).toBe(false));

  it('stop the build where an attachment is no longer what was checked', async () => {
    const page = await readFile(dist('index.html'), 'utf8');
    const table = 'content/portal/guides/water-permit-form.csv';
    const film = 'content/portal/news/2025-03-02-meeting.png';
    const before = await readFile(path.join(fleet.root, film));
    const { code, output } = await buildAnd(path.join(snapshotFolder(fleet.root), 'sites/fleet.yaml'), async () => {
      await rename(path.join(fleet.root, film), path.join(fleet.root, 'gone'));
      await fleet.write(table, '甲,乙\n3,4\n');
    });
    expect(output).toContain(`${film} 被改动，与检查过的不一样`);
    expect(output).toContain('dist/portal/ 保持原样');
    expect(code).toBe(3);
    expect(await readFile(dist('index.html'), 'utf8')).toBe(page);
    await fleet.write(film, before);
  });
});

describe('what an earlier build kept', () => {
  const cache = (...parts: string[]) => path.join(siteCacheFolder(fleet.root, 'portal'), ...parts);
  let whole: Map<string, string>;
  const pictures = async () => {
    const found = new Map<string, string>();
    for (const name of (await readdir(dist('_astro'))).sort())
      if (/\.(?:webp|png|jpg|svg)$/.test(name))
        found.set(name, (await readFile(dist('_astro', name))).toString('base64'));
    return found;
  };

  beforeAll(async () => {
    expect((await runInProcess(...args('--full'))).code).toBe(0);
    whole = await pictures();
    expect(whole.size).toBeGreaterThan(3);
  });

  /** Another title, so that the site has to be rebuilt. */
  async function buildAgain(...more: string[]): Promise<void> {
    const text = await fleet.read('content/portal/gk/overview.md');
    await fleet.write('content/portal/gk/overview.md', `${text}\n再写一段。\n`);
    const { code, stdout } = await runInProcess(...args(...more));
    expect([code, stdout.includes('已生成')]).toEqual([0, true]);
    expect(await pictures()).toEqual(whole);
  }

  it('is used where it is whole', async () => {
    const names = await readdir(cache('pictures'));
    expect(names.length).toBeGreaterThan(0);
    await buildAgain();
    expect(await readdir(cache('pictures'))).toEqual(names);
  });

  it.each(['', '--full'])(
    'is made again where a full disk left pictures empty or cut short, or they are others (%s)',
    async (full) => {
      const names = await readdir(cache('pictures'));
      const [first = '', second = '', third = ''] = names;
      await truncate(cache('pictures', first), 0);
      await truncate(cache('pictures', second), 40);
      await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
        .webp()
        .toFile(cache('pictures', third));
      await buildAgain(...(full === '' ? [] : [full]));
    },
  );

  it('is survived whatever it holds, and never published', async () => {
    for (const file of ['pictures.json', 'build-state.json']) await writeFile(cache(file), 'null');
    await writeFile(path.join(fleetCacheFolder(fleet.root), 'file-problems.json'), 'null');
    await mkdir(cache('public'), { recursive: true });
    await writeFile(cache('public/evil.html'), '<script>1</script>');
    await buildAgain();
    expect(existsSync(dist('evil.html'))).toBe(false);
  });

  it('is survived where folders are files and files are folders', async () => {
    await rm(cache('pictures'), { recursive: true });
    await writeFile(cache('pictures'), 'a file');
    await rm(cache('pictures.json'));
    await mkdir(cache('pictures.json/x'), { recursive: true });
    const fileProblems = path.join(fleetCacheFolder(fleet.root), 'file-problems.json');
    await rm(fileProblems);
    await mkdir(path.join(fileProblems, 'x'), { recursive: true });
    await buildAgain();
  });
});
