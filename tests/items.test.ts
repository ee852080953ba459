/** The items of the service platform, as the command fetches them. */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const ITEMS = {
  items: [
    { code: 'CS-SW-0002', name: '河道采砂许可', url: 'https://zwfw.test.gov.cn/2' },
    { code: 'CS-SW-0001', name: '取水许可', version: '2025年第2版' },
  ],
};
let fleet: TempFleet;
let server: Server;
let origin: string;
beforeAll(async () => {
  fleet = await tempFleet();
  server = createServer((request, response) => {
    response.statusCode = request.url === '/items.json' ? 200 : 503;
    response.end(JSON.stringify(ITEMS));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await fleet.dispose();
});

const items = (...args: string[]) =>
  runInProcess('items', '--site', 'portal', ...args, '--root', fleet.root, '--today', '2025-06-01 12:00');
const register = () => readFile(path.join(fleet.root, 'sites/portal/governance/service-items.yaml'), 'utf8');

it('are written to the register of the site, sorted, with the day', async () => {
  const { code, stdout } = await items('--from', `${origin}/items.json`);
  expect(stdout).toContain('2 个事项');
  expect(code).toBe(0);
  expect(await register()).toBe(`fetchedOn: 2025-06-01
items:
  - code: CS-SW-0001
    name: 取水许可
    version: 2025年第2版
  - code: CS-SW-0002
    name: 河道采砂许可
`);
});

it('are compared with the guides by the next check', async () => {
  const { stdout } = await runInProcess('check', '--root', fleet.root, '--today', '2025-06-01 12:00');
  expect(stdout).toContain('completeness/item-unpublished');
  expect(stdout).toContain('completeness/item-version-differs');
});

it('are left as they were when the platform does not answer, or answers something else', async () => {
  const before = await register();
  const file = path.join(fleet.root, 'items.txt');
  await writeFile(file, '<html>');
  for (const from of [`${origin}/gone.json`, 'http://127.0.0.1:9/items.json', file, `${file}.missing`]) {
    const { code, stderr } = await items('--from', from);
    expect(stderr).toContain(from);
    expect(code).toBe(2);
  }
  expect(await register()).toBe(before);
});

it('need an address where the record has none', async () => {
  const { code, stderr } = await items();
  expect(stderr).toContain('services.itemsFeed');
  expect(code).toBe(2);
});
