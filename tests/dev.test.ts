/** `lantai dev`: the preview follows the files, and a broken entry shows its findings instead of stopping the server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PROJECT } from './support/run-lantai.ts';
import { userEnvironment } from './support/user-environment.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const MEETING = 'content/portal/news/2025-03-02-meeting.md';
const PAGE = '/news/2025-03-02-meeting/';
const PATIENCE = { timeout: 90_000, interval: 500 };

let fleet: TempFleet;
let server: ChildProcess;
let base = '';
const get = async (url: string) => {
  const response = await fetch(new URL(url, base));
  return { status: response.status, text: await response.text() };
};

/** A port nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

beforeAll(async () => {
  fleet = await tempFleet();
  const args = [
    'scripts/lantai.ts',
    'dev',
    '--root',
    fleet.root,
    '--site',
    'portal',
    '--today',
    '2025-03-20',
    '--port',
    String(await freePort()),
  ];
  server = spawn(path.join(PROJECT, 'node_modules/.bin/node'), args, {
    cwd: PROJECT,
    env: userEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  base = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /预览地址.(http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    });
    server.once('exit', () => reject(new Error(output)));
  });
}, 120_000);
afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  await fleet.dispose();
});

it('shows an entry, and its new title once the file is saved', async () => {
  expect((await get(PAGE)).text).toContain('测试市召开防汛工作会议');
  await fleet.edit(MEETING, '测试市召开防汛工作会议', '测试市部署防汛工作');
  await vi.waitFor(async () => expect((await get(PAGE)).text).toContain('测试市部署防汛工作'), PATIENCE);
});

it('shows what is wrong with a broken entry, where, and how to mend it; other pages stay', async () => {
  await fleet.edit(MEETING, 'subtype: 要闻', 'subtype: 重要新闻');
  await vi.waitFor(async () => expect((await get(PAGE)).text).toContain('这一页还有 1 处问题'), PATIENCE);
  const { text } = await get(PAGE);
  expect(text).toContain('第 12 行，第 10 列');
  expect(text).toContain('重要新闻');
  expect(text).toContain('metadata/value-enum');
  expect((await get('/')).status).toBe(200);
  expect((await get('/notices/')).text).toContain('通知公告');
});

it('shows the page again once it is mended', async () => {
  await fleet.edit(MEETING, 'subtype: 重要新闻', 'subtype: 要闻');
  await vi.waitFor(async () => expect((await get(PAGE)).text).not.toContain('处问题'), PATIENCE);
  expect((await get(PAGE)).text).toContain('测试市部署防汛工作');
});

it('shows a new entry without being restarted', async () => {
  const text = await fleet.read(MEETING);
  await fleet.write(
    'content/portal/news/2025-03-12-second.md',
    text
      .replace('portal-20250302-01', 'portal-20250312-01')
      .replace('2025-03-02 09:30', '2025-03-12 09:30')
      .replace('测试市部署防汛工作', '第二篇稿件'),
  );
  await vi.waitFor(async () => expect((await get('/news/2025-03-12-second/')).text).toContain('第二篇稿件'), PATIENCE);
  expect((await get('/news/')).text).toContain('第二篇稿件');
});
