/** A fleet of one small site on disk as a build leaves it: pages, hashed assets, and everything `writeDerived` adds. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { writeDerived } from '../../scripts/build/derived/index.ts';
import type { BuildManifest } from '../../src/lib/model/manifest.ts';
import { TINY_RECORDS, tinyLibrary } from './tiny-library.ts';

export interface TinySite {
  /** Folder that holds `sites/` and `dist/`. */
  root: string;
  /** Folder that holds the folder of the site. */
  dist: string;
  site: 'demo';
  /** Address of its one attachment. */
  attachment: string;
  dispose(): Promise<void>;
}

export const HOME_TEXT = '首页'.repeat(600);
export const NOT_FOUND_TEXT = '没有这一页';
export const TAKEN_TEXT = '这条信息已撤回';
const page = (text: string) => `<!doctype html><html lang="zh-Hans"><title>${text}</title><p>${text}</p></html>\n`;

const PAGES: Readonly<Record<string, string>> = {
  'index.html': page(HOME_TEXT),
  'news/index.html': page('水务动态'),
  'news/2025-03-01-dam/index.html': page('大坝完工'),
  '404.html': page(NOT_FOUND_TEXT),
  '_astro/page.abc123.css': `body { color: #222 }\n`.repeat(100),
  '_astro/logo.abc123.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'theme.abc123.css': ':root { color: #222 }\n',
  'pagefind/pagefind.js': 'export {};\n',
  'news/2025-03-02-taken/index.html': page(TAKEN_TEXT),
  'build-manifest.json': JSON.stringify({
    version: 1,
    site: 'demo',
    pages: [
      {
        url: '/news/2025-03-02-taken/',
        file: 'news/2025-03-02-taken/index.html',
        source: 'content/demo/news/2025-03-02-taken.md',
        template: 'withdrawn',
        sha256: '',
      },
    ],
  } satisfies BuildManifest),
  '.hidden/secret.html': page('秘密'),
  '.env': 'secret\n',
};

/** Its news once was under `/dynamics/`, and what was under `/gone/` went to another site. */
const RECORD = parse(TINY_RECORDS['sites/demo/site.yaml']) as { columns: { id: string }[] };
const MOVES = {
  columns: RECORD.columns.map((column) => (column.id === 'news' ? { ...column, aliases: ['/dynamics/'] } : column)),
  moved: [{ from: '/gone/', to: 'https://www.example.gov.cn/water/' }],
};

/** @param record changes to the record of the site. */
export async function tinySite(record: Record<string, unknown> = {}): Promise<TinySite> {
  const root = await mkdtemp(path.join(tmpdir(), 'lantai-site-'));
  const dist = path.join(root, 'dist');
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  const files = { 'news/plan.pdf': '%PDF-0123456789' };
  const library = tinyLibrary({
    entries: {
      'news/2025-03-01-dam.md': {
        fields: {
          id: 'n1',
          title: '大坝完工',
          publishedAt: '2025-03-01 09:30',
          attachments: [{ title: '图纸', file: 'plan.pdf' }],
          aliases: [
            '/old/1.html',
            '/old/2/',
            '/old/3',
            '/old/%E6%B0%B4%20"$\\.html'.replace(/["$\\]/g, encodeURIComponent),
          ],
        },
      },
      'news/2025-03-02-taken.md': {
        fields: {
          id: 'n2',
          title: '撤回的消息',
          publishedAt: '2025-03-02 09:30',
          state: '已撤回',
          withdrawnAt: '2025-03-03 09:30',
          withdrawnReason: '日期有误',
        },
      },
    },
    files,
    site: { ...MOVES, ...record },
  });
  for (const [name, text] of Object.entries(PAGES)) await write(`dist/demo/${name}`, text);
  for (const [name, text] of Object.entries(files)) await write(`content/demo/${name}`, text);
  for (const [name, text] of Object.entries(TINY_RECORDS)) await write(name, text);
  await write('outside.html', page('站外'));
  await writeDerived({ library, siteId: 'demo', outDir: path.join(dist, 'demo'), root });
  const [attachment] = library.entries({ site: 'demo' }).flatMap((entry) => library.attachments(entry));
  return {
    root,
    dist,
    site: 'demo',
    attachment: attachment?.url ?? '',
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}
