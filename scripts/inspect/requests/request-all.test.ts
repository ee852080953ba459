/** Addresses outside the site, asked of a local server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../src/lib/calendar/clock.ts';
import { requestAll } from './request-all.ts';

let server: Server;
let origin: string;
let folder: string;
/** Requests by path. */
const asked = new Map<string, number>();

const STATUS: Readonly<Record<string, number>> = { '/ok': 200, '/gone': 404, '/refused': 403, '/down': 500 };

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    const times = (asked.get(url) ?? 0) + 1;
    asked.set(url, times);
    response.writeHead(url === '/flaky' ? (times < 3 ? 503 : 200) : (STATUS[url] ?? 404));
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lantai-requests-'));
  asked.clear();
  return () => rm(folder, { recursive: true });
});

const ask = async (paths: readonly string[], today = '2026-11-22') => {
  const answers = await requestAll(
    paths.map((url) => origin + url),
    { folder, clock: createClock(`${today} 12:00`), timeout: 2000 },
  );
  return paths.map((url) => answers.get(origin + url)?.state);
};

describe('an address outside the site', () => {
  it('is there, gone, or does not answer programs', async () => {
    expect(await ask(['/ok', '/gone', '/refused', '/down'])).toEqual(['ok', 'broken', 'unclear', 'unclear']);
  });

  it('is asked again where the server fails for a moment', async () => {
    expect(await ask(['/flaky'])).toEqual(['ok']);
    expect(asked.get('/flaky')).toBeGreaterThan(1);
  });

  it('that answered is not asked again within a week, and then it is', async () => {
    await ask(['/ok']);
    const first = asked.get('/ok');
    await ask(['/ok'], '2026-11-28');
    expect(asked.get('/ok')).toBe(first);
    await ask(['/ok'], '2026-11-29');
    expect(asked.get('/ok')).toBeGreaterThan(first ?? 0);
  });

  it('that is gone is asked again the next day, and has the same answer on the same day', async () => {
    await ask(['/gone', '/ok']);
    const first = asked.get('/gone');
    await ask(['/gone', '/ok']);
    expect(asked.get('/gone')).toBe(first);
    await ask(['/gone', '/ok'], '2026-11-23');
    expect(asked.get('/gone')).toBeGreaterThan(first ?? 0);
  });

  it('is not called broken where nothing answers at all', async () => {
    const answers = await requestAll(['http://127.0.0.1:1/'], {
      folder,
      clock: createClock('2026-11-22 12:00'),
      timeout: 500,
    });
    expect([...answers.values()].map(({ state }) => state)).toEqual(['unclear']);
  });

  it('that does not answer is broken where others do', async () => {
    const urls = ['http://127.0.0.1:1/', `${origin}/ok`];
    const answers = await requestAll(urls, { folder, clock: createClock('2026-11-22 12:00'), timeout: 500 });
    expect(urls.map((url) => answers.get(url)?.state)).toEqual(['broken', 'ok']);
  });
});
