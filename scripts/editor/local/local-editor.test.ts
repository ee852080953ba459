/** The editor on this machine, asked directly: who may ask, what may be written, and what the checks answer. */
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tempFleet, type TempFleet } from '../../../tests/support/temp-fleet.ts';
import { type LocalEditor, startLocalEditor } from './server.ts';
import { blobSha } from './work-tree.ts';

// What the pages run is tested in a browser.
vi.mock('../bundle.ts', () => ({ bundleEditor: () => Promise.resolve(), PROGRAM_FILE: 'editor.js' }));

const MEASURES = 'content/portal/files/2025-03-01-measures.md';
const REPOSITORY = '/api/v1/repos/worktree/portal';
let fleet: TempFleet;
let server: LocalEditor;
let elsewhere: string;
let origin: string;
let token: string;

beforeAll(async () => {
  fleet = await tempFleet();
  elsewhere = await mkdtemp(path.join(tmpdir(), 'lantai-elsewhere-'));
  server = await startLocalEditor({
    root: fleet.root,
    now: '2025-03-20 12:00',
    port: 0,
    programFolder: elsewhere,
    editor: '乙',
  });
  const address = new URL(server.address('portal'));
  ({ origin } = address);
  token = address.hash.replace('#/key/', '');
});
afterAll(async () => {
  await server.close();
  await fleet.dispose();
  await rm(elsewhere, { recursive: true });
});

const ask = (name: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(origin + name, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { authorization: `token ${token}`, ...headers },
  });
const save = (file: string, text: string, sha?: string, operation = sha === undefined ? 'create' : 'update') =>
  ask(`${REPOSITORY}/contents`, {
    files: [{ operation, path: file, content: Buffer.from(text).toString('base64'), sha }],
  });
const told = async (response: Response) => ((await response.json()) as { message: string }).message;

describe('it answers', () => {
  it('only who has the token', async () => {
    const responses = await Promise.all(
      ['/portal/config.json', `${REPOSITORY}/git/trees/x`, '/lantai/check'].map((name) =>
        ask(name, undefined, { authorization: 'token wrong' }),
      ),
    );
    expect(responses.map(({ status }) => status)).toEqual([401, 401, 401]);
  });
  it('no page of another host', async () => {
    expect((await ask('/portal/config.json', undefined, { origin: 'https://other.example' })).status).toBe(403);
  });
  it('under no other name, which a page elsewhere could point here', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(origin);
      request({ host: '127.0.0.1', port, path: '/', headers: { host: `other.example:${port}` } }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
  it('with a policy that lets the page run its own program only', async () => {
    const policy = (await fetch(`${origin}/portal/`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
  });
});

describe('files of the working tree', () => {
  it('are listed for one site, named as Git names their content', async () => {
    const { tree } = (await (await ask(`${REPOSITORY}/git/trees/worktree?recursive=1&page=1`)).json()) as {
      tree: { path: string; sha: string }[];
    };
    const measures = tree.find((file) => file.path === MEASURES);
    expect(measures?.sha).toBe(blobSha(await fleet.bytes(MEASURES)));
    expect(tree.every((file) => file.path.startsWith('content/portal/'))).toBe(true);
  });
  it('are written where they were read as they are', async () => {
    const text = (await fleet.read(MEASURES)).replace('做好防汛工作', '切实做好防汛工作');
    const response = await save(MEASURES, text, blobSha(await fleet.bytes(MEASURES)));
    expect(response.status).toBe(201);
    expect(await fleet.read(MEASURES)).toBe(text);
  });
  it('are not written over what somebody else wrote meanwhile', async () => {
    const before = blobSha(await fleet.bytes(MEASURES));
    await fleet.edit(MEASURES, '切实做好防汛工作', '扎实做好防汛工作');
    const response = await save(MEASURES, '我的改动', before);
    expect(response.status).toBe(409);
    expect(await told(response)).toContain('被别人改过');
    expect(await fleet.read(MEASURES)).toContain('扎实做好防汛工作');
  });
  it('are not created over one that is there', async () => {
    expect(await told(await save(MEASURES, '新的'))).toContain('已经有了');
  });
  it('are not deleted: what was published is withdrawn', async () => {
    const response = await save(MEASURES, '', blobSha(await fleet.bytes(MEASURES)), 'delete');
    expect(await told(response)).toContain('已撤回');
    expect(await fleet.read(MEASURES)).not.toBe('');
  });
  it.each([
    ['of the program', 'src/pages/x.md'],
    ['of the site records', 'sites/portal/site.yaml'],
    ['of another site', 'content/dept/news/x.md'],
    ['above the fleet', 'content/portal/../../../x.md'],
    ['with a name that not every system has', 'content/portal/files/附件.docx'],
    ['that are hidden', 'content/portal/files/.htaccess'],
  ])('%s are not written', async (_, file) => {
    expect(await told(await save(file, '内容'))).toContain('不能写到');
  });
  it('are not written through a link to elsewhere', async () => {
    await symlink(elsewhere, path.join(fleet.root, 'content/portal/elsewhere'));
    expect(await told(await save('content/portal/elsewhere/x.md', '内容'))).toContain('指向别处');
    await writeFile(path.join(elsewhere, 'secret.md'), '秘密');
    await symlink(path.join(elsewhere, 'secret.md'), path.join(fleet.root, 'content/portal/files/secret.md'));
    expect((await ask(`${REPOSITORY}/media/worktree/content/portal/files/secret.md`)).status).toBe(404);
    await rm(path.join(fleet.root, 'content/portal/elsewhere'));
    await rm(path.join(fleet.root, 'content/portal/files/secret.md'));
  });
  it('are written all together or not at all', async () => {
    const files = [
      { operation: 'create', path: 'content/portal/files/2025-03-20-list.csv', content: '' },
      { operation: 'create', path: 'content/portal/files/../x.md', content: '' },
    ];
    expect((await ask(`${REPOSITORY}/contents`, { files })).status).toBe(409);
    await expect(readFile(path.join(fleet.root, 'content/portal/files/2025-03-20-list.csv'))).rejects.toThrow();
  });
});

describe('a draft', () => {
  const check = async (text: string) =>
    (await (await ask('/lantai/check', { file: MEASURES, text })).json()) as { rule: string; field: string }[];
  it('has the findings of the checks, each at its field', async () => {
    const text = (await fleet.read(MEASURES))
      .replace('docKind: 规范性文件', 'docKind: 通知单')
      .replace("issuedOn: '2025-02-20'", "issuedOn: '2025-02-30'");
    expect(await check(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'metadata/value-enum', field: 'docKind' }),
        expect.objectContaining({ rule: 'metadata/date-impossible', field: 'issuedOn' }),
      ]),
    );
  });
  it('has those on missing fields at the field that is missing', async () => {
    const text = (await fleet.read(MEASURES)).replace(/^issuer: .*\n/m, '').replace(/^ {2}kind: .*\n/m, '');
    expect(await check(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'metadata/field-missing', field: 'issuer' }),
        expect.objectContaining({ rule: 'metadata/field-missing', field: 'source' }),
      ]),
    );
  });
  it('has none where the entry is right, and those of the text at the text', async () => {
    const text = await fleet.read(MEASURES);
    expect(await check(text)).toEqual([]);
    const found = await check(`${text}\n见[附件](./2025-03-01-missing.docx)。\n`);
    expect(found.map(({ field }) => field)).toEqual(['body']);
  });
  it('has none on a file that is chosen and not stored yet', async () => {
    const text = (await fleet.read(MEASURES)).replace('2025-03-01-list.csv', "'blob:http://127.0.0.1/1'");
    expect((await check(text)).filter(({ field }) => field === 'attachments')).toEqual([]);
  });
});

describe('a document that is handed over', () => {
  const hand = async (name: string, bytes: string, folder = 'content/portal/files') =>
    fetch(`${origin}/lantai/document?${new URLSearchParams({ name, folder, type: 'policy' }).toString()}`, {
      method: 'POST',
      headers: { authorization: `token ${token}` },
      body: bytes,
    });
  it('becomes a draft in the column that is open', async () => {
    const text = '测试市人民政府关于加强节约用水工作的通知\n\n各有关单位：\n\n请认真落实节约用水的各项措施。\n';
    const response = await hand('通知.txt', text);
    const stored = (await response.json()) as { slug: string };
    expect(response.status).toBe(201);
    const entry = await fleet.read(`content/portal/files/${stored.slug}.md`);
    expect(entry).toContain('title: 测试市人民政府关于加强节约用水工作的通知');
    expect(entry).toContain('state: 草稿');
    expect(entry).toContain('请认真落实节约用水的各项措施。');
    await fleet.remove(`content/portal/files/${stored.slug}.md`);
  });
  it('is refused with what to do instead, where it cannot be read or has no column', async () => {
    expect(await told(await hand('通知.pdf', '%PDF-1.7'))).toContain('PDF');
    expect(await told(await hand('通知.txt', '正文', 'content/portal/none'))).toContain('栏目');
  });
});
