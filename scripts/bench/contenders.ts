/** The generators that a benchmark compares. Each gets the same articles in a project of its own and builds it. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { PROJECT_ROOT } from '../lib/project.ts';
import type { Article } from './corpus.ts';

export interface Contender {
  name: string;
  /** Why it cannot run here, or null if it can. */
  unavailable(): string | null;
  /** Writes the project below `folder` and returns the command that builds it. */
  prepare(folder: string, articles: readonly Article[]): Promise<readonly string[]>;
}

const quoted = (text: string) => JSON.stringify(text);

async function writeAll(folder: string, files: Iterable<readonly [name: string, text: string]>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (!made.has(path.dirname(file))) await mkdir(path.dirname(file), { recursive: true });
    made.add(path.dirname(file));
    await writeFile(file, text);
  }
}

function* articleFiles(folder: string, articles: readonly Article[], extra = ''): Generator<[string, string]> {
  for (const { number, title, publishedAt, body } of articles) {
    yield [
      `${folder}/a${number}.md`,
      `---\ntitle: ${quoted(title)}\ndate: ${quoted(publishedAt.slice(0, 10))}\n${extra}---\n\n${body}\n`,
    ];
  }
}

const onPath = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const bareAstro: Contender = {
  name: 'Astro',
  unavailable: () => null,
  async prepare(folder, articles) {
    await writeAll(folder, [
      [
        'astro.config.mjs',
        "export default { trailingSlash: 'always', markdown: { syntaxHighlight: false }, devToolbar: { enabled: false } };\n",
      ],
      ['package.json', '{ "type": "module", "private": true }\n'],
      [
        'src/content.config.ts',
        "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };\n",
      ],
      [
        'src/pages/[id].astro',
        `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
      ],
      ...articleFiles('articles', articles),
    ]);
    return [path.join(PROJECT_ROOT, 'node_modules/.bin/astro'), 'build', '--silent'];
  },
};

const hugo: Contender = {
  name: 'Hugo',
  unavailable: () => (onPath('hugo') ? null : 'not installed'),
  async prepare(folder, articles) {
    await writeAll(folder, [
      [
        'hugo.toml',
        "baseURL = 'https://bench.example.gov.cn/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section']\n",
      ],
      [
        'layouts/_default/single.html',
        '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
      ],
      ...articleFiles('content/articles', articles),
    ]);
    return ['hugo', '--quiet'];
  },
};

const eleventyProgram = path.join(PROJECT_ROOT, 'node_modules/.bin/eleventy');
const eleventy: Contender = {
  name: 'Eleventy',
  unavailable: () => (existsSync(eleventyProgram) || onPath('eleventy') ? null : 'not installed'),
  async prepare(folder, articles) {
    await writeAll(folder, [
      [
        '_includes/article.njk',
        '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>\n',
      ],
      ['package.json', '{ "private": true }\n'],
      ...articleFiles('articles', articles, 'layout: article.njk\n'),
    ]);
    return [existsSync(eleventyProgram) ? eleventyProgram : 'eleventy', '--quiet'];
  },
};

/** The generators that Lantai is compared with, in the order of the table. */
export const CONTENDERS: readonly Contender[] = [bareAstro, hugo, eleventy];
