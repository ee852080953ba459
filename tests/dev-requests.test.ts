/** Requests that the preview server answers: for pages and what they load, from its own pages. */
import { connect } from 'node:net';
import path from 'node:path';
import { symlink } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPreviewServer, type PreviewServer } from './support/preview-server.ts';
import { rawRequest } from './support/raw-request.ts';
import { PROJECT } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const SECRET = '不给别人看的字';

let fleet: TempFleet;
let server: PreviewServer;

beforeAll(async () => {
  fleet = await tempFleet();
  await fleet.write('secret.txt', SECRET);
  await fleet.write('secret.png', SECRET);
  await fleet.write('content/portal/news/run.js', `export default '${SECRET}'`);
  await symlink(path.join(fleet.root, 'secret.png'), path.join(fleet.root, 'content/portal/news/linked.png'));
  server = await startPreviewServer(fleet.root, 'portal', '2025-03-20');
  await server.get('/');
});
afterAll(async () => {
  await server.stop();
  await fleet.dispose();
});

const outside = () => {
  const root = fleet.root;
  const files = [
    `${root}/secret.txt`,
    `${root}/secret.png`,
    `${root}/content/portal/news/linked.png`,
    `${root}/content/portal/news/run.js`,
    `${root}/content/portal/news/2025-03-02-meeting.md`,
    `${root}/content/portal/explain/2025-03-05-measures.mdx`,
    `${root}/sites/portal/site.yaml`,
    `${PROJECT}/package.json`,
    `${PROJECT}/.git`,
    `${PROJECT}/content/www/index.md`,
    `${PROJECT}/scripts/lantai.ts`,
    '/etc/passwd',
  ];
  const ways = files.flatMap((file) => [
    `/@fs${file}`,
    `/@fs/${file}`,
    `/@fs${PROJECT}/src/..${file}`,
    `/@fs${PROJECT}/src/%2e%2e/..%2f..${file}`,
    `/@fs${file}?raw`,
    `/@fs${file}?raw??`,
    `/@fs${file}?import&raw`,
    `/@fs${file}?url&inline`,
    `/@fs${file}?.svg?.wasm?init`,
    `/@fs${file}#/../src/a.css`,
    `/@fs${file}/?raw`,
    `/@id/${file}`,
    `/@id/__x00__${file}`,
    `/@id/${file}?raw`,
    `/_image/?href=${encodeURIComponent(`/@fs${file}`)}&f=png`,
    `/_image/?href=${encodeURIComponent(`/@fs${PROJECT}/src/..${file}`)}&f=png`,
    `/_image/?href=${encodeURIComponent(`/@fs/${file}`)}&f=svg`,
    `${file}?import`,
    `${file}/?raw`,
  ]);
  return [
    ...ways,
    '/package.json',
    '/package',
    '/content/www/index.md?raw',
    '/sites/fleet.yaml',
    '/sites/fleet.yaml?import&raw',
    '/.git/config',
    '/.cache/fleet/file-verdicts.json',
    '/src/content.config.ts/../../package.json',
    '/attachments/0000000000000000/run.js',
    '/attachments/../../secret.txt',
    `/_image/?href=${encodeURIComponent('http://127.0.0.1:1/secret.png')}`,
    '/__open-in-editor?file=package.json',
    '/__inspect/',
    '/.well-known/appspecific/com.chrome.devtools.json',
    '/@vite-plugin-pwa/x',
    '/@react-refresh',
    '/@id/vite/modulepreload-polyfill',
    '/%00',
    '/%',
    '/\\..\\package.json',
  ];
};

it('serves no file but pictures of the fleet that passed the check and the program a page loads', async () => {
  const leaks: string[] = [];
  for (const address of outside()) {
    const { status, headers, body } = await rawRequest(server.url, address);
    const text = body.toString('utf8');
    const toPage = text === '' && headers['location'] === `${address.split('?')[0] ?? ''}/`;
    if (status < 400 && !toPage && !/<html/.test(text)) leaks.push(`${status} ${address}`);
    if (/root:x:0|不给别人看的字|"lantai"|subtype: 要闻/.test(text)) leaks.push(`leak ${address}`);
  }
  expect(leaks).toEqual([]);
});

it('answers a malformed address in words, and one without its last slash with the right one', async () => {
  for (const address of ['/%', '/%E4/', '/news/%E4%BD', '/a%00b/']) {
    const { status, body } = await rawRequest(server.url, address);
    expect([status, body.toString('utf8')], address).toEqual([404, '预览里没有这个地址。\n']);
  }
  const { status, headers } = await rawRequest(server.url, '/news?raw');
  expect([status, headers['location']]).toEqual([302, '/news/']);
});

it('answers reading requests only', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
    expect((await rawRequest(server.url, '/', { method })).status, method).toBeGreaterThanOrEqual(400);
});

it('answers only to its own host name, against DNS rebinding', async () => {
  for (const host of ['evil.example', 'evil.example:4321', '127.0.0.1.evil.example', 'localhost.evil.example'])
    expect((await rawRequest(server.url, '/', { headers: { host } })).status, host).toBe(403);
});

it('lets no other page read it, embed it or load its modules', async () => {
  const { headers } = await rawRequest(server.url, '/', { headers: { origin: 'http://localhost:9999' } });
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  const foreign = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' };
  expect((await rawRequest(server.url, '/@vite/client', { headers: foreign })).status).toBe(403);
});

it('opens its socket to no other page', async () => {
  const { port, host } = new URL(server.url);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(
        `GET / HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nOrigin: http://evil.example\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: vite-hmr\r\n\r\n`,
      ),
    );
    let text = '';
    socket.setTimeout(3000, () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString();
      socket.destroy();
    });
    socket.on('close', () => resolve(text));
  });
  expect(answer).not.toContain('101 Switching Protocols');
});

it('runs nothing in a picture that is opened by itself', async () => {
  const { headers, status } = await rawRequest(
    server.url,
    `/@fs${fleet.root}/content/portal/news/2025-03-02-meeting.png`,
  );
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain('sandbox');
  expect(headers['x-content-type-options']).toBe('nosniff');
});
