/** What the documents name exists: files, commands, options, scripts and rules. */
import { existsSync, globSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLUMN_VIEWS } from '../schemas/column.ts';
import { types } from '../schemas/index.ts';
import { entryImports } from '../scripts/import/kinds/index.ts';
import { STATISTICS_KIND } from '../scripts/import/statistics.ts';
import { OPERATOR_FILES } from '../src/lib/outputs/hosting/cache-rules.ts';
import { checks, ruleGroups, ruleOf } from '../scripts/checks/registry.ts';
import { runInProcess } from './support/run-in-process.ts';
import { PROJECT } from './support/run-lantai.ts';

const TOP = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'];

interface Page {
  name: string;
  text: string;
}
const pages: Page[] = await Promise.all(
  [...TOP, ...(await readdir(path.join(PROJECT, 'docs'), { recursive: true })).map((name) => path.join('docs', name))]
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map(async (name) => ({ name, text: await readFile(path.join(PROJECT, name), 'utf8') })),
);

const FENCED = /^```[\s\S]*?^```/gm;
const CODE = new RegExp(`${FENCED.source}|\`[^\`\n]+\``, 'gm');
const codeOf = ({ text }: Page) => text.match(CODE) ?? [];
const outsideCode = ({ text }: Page) => text.replace(CODE, '');

/** Addresses of links and pictures that are in the repository. */
const targetsOf = (page: Page) =>
  [...outsideCode(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));

/** `lantai build --site www`, also as `npm run build -- --site www` and `npm run lantai -- build --site www`. */
const CALL = /(?:npm run lantai -- |\blantai )(?<command>[a-z]+(?:-[a-z]+)*)(?<options>[^\n`]*)/g;
const SCRIPT = /npm run (?<script>[a-z]+)(?: -- (?<options>[^\n`]*))?/g;

describe('the documents', () => {
  it('are found', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap(targetsOf).length).toBeGreaterThan(100);
  });

  it('link only to files and pictures that exist', () => {
    const missing = pages.flatMap((page) =>
      targetsOf(page)
        .filter((target) => !existsSync(path.join(PROJECT, path.dirname(page.name), target)))
        .map((target) => `${page.name}: ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('name only files of the program that exist', () => {
    const named = /(?<![\w/.-])(?:src|schemas|scripts|tests|docs)\/[\w./[\]-]*[\w\]/]/g;
    const found = pages.flatMap((page) =>
      codeOf(page).flatMap((code) => (code.match(named) ?? []).map((file) => ({ page: page.name, file }))),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ file }) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
  });

  it('name no file of the program by its last part alone that is nowhere', () => {
    const files = globSync('{src,schemas,scripts,tests,sites}/**/*.{ts,astro,css,mjs,yaml}', { cwd: PROJECT });
    const named = /^(?:[\w.[\]-]+\/)*[\w.[\]-]+\.(?:ts|astro|css|mjs|yaml)$/;
    const found = pages
      .filter(({ name }) => name.startsWith('docs/developers/'))
      .flatMap(({ name, text }) =>
        [...text.replace(FENCED, '').matchAll(/`([^`\n]+)`/g)]
          .map(([, code = '']) => ({ page: name, file: code }))
          .filter(({ file }) => named.test(file)),
      );
    expect(found.length).toBeGreaterThan(80);
    const isThere = (file: string) => files.some((each) => `/${each}`.endsWith(`/${file}`));
    expect(found.filter(({ file }) => !isThere(file))).toEqual([]);
  });

  it('name every kind of table that can be imported, with a line to type', () => {
    const text = pages.find(({ name }) => name === 'docs/operators/import.md')?.text ?? '';
    const kinds = [...Object.keys(entryImports), STATISTICS_KIND];
    expect(kinds.filter((kind) => !text.includes(`lantai -- import ${kind} `))).toEqual([]);
  });

  it('leave out every file for operators when they copy a site', () => {
    const lines = pages.flatMap(({ text }) => text.match(/^rsync .*--exclude=\/_headers.*$/gm) ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(
        OPERATOR_FILES.filter((name) => !line.includes(` --exclude=/${name} `)),
        line,
      ).toEqual([]);
  });

  it('name every check, every content type and every view of a column where operators look for them', () => {
    const page = (name: string) => pages.find((each) => each.name === name)?.text ?? '';
    const missing = [
      ...checks.map(({ id }) => ['docs/operators/build-and-serve.md', `| ${id} |`]),
      ...Object.values(types).map(({ name, label }) => ['docs/operators/columns.md', `\`${name}\` ${label}`]),
      ...Object.keys(COLUMN_VIEWS).map((name) => ['docs/operators/columns.md', `\`presentation: ${name}\``]),
    ].filter(([name = '', words = '']) => !page(name).includes(words));
    expect(missing).toEqual([]);
  });

  it('show every picture of the editors’ handbook, none of them heavy', async () => {
    const folder = path.join(PROJECT, 'docs/editors/images');
    const shown = new Set(pages.flatMap(targetsOf).map((target) => path.basename(target)));
    for (const name of await readdir(folder)) {
      expect(shown, 'pictures that a page shows').toContain(name);
      expect((await readFile(path.join(folder, name))).length, name).toBeLessThan(150_000);
    }
  });

  it('describe every picture', () => {
    const silent = pages.flatMap((page) => outsideCode(page).match(/!\[\s*\]\([^)]*\)/g) ?? []);
    expect(silent).toEqual([]);
  });

  it('name only rules that exist', () => {
    const groups = ruleGroups.map(({ id }) => id).join('|');
    const named = new RegExp(`(?<![\\w/.-])(?:${groups})/[a-z0-9]+(?:-[a-z0-9]+)*(?![\\w/.-])`, 'g');
    const found = pages.flatMap(({ name, text }) => (text.match(named) ?? []).map((rule) => ({ name, rule })));
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ rule }) => !ruleOf(rule))).toEqual([]);
  });
});

describe('the commands in the documents', () => {
  /** Command → its options, read from its own help. */
  const known = new Map<string, Set<string>>();
  const optionsIn = (text: string) => text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [];
  let scripts: Record<string, string>;

  beforeAll(async () => {
    const { stdout } = await runInProcess('--help');
    const everywhere = optionsIn(stdout);
    for (const [, name = ''] of stdout.matchAll(/^ {2}([a-z]+(?:-[a-z]+)*) /gm)) {
      const help = await runInProcess(name, '--help');
      known.set(name, new Set([...everywhere, '--help', ...optionsIn(help.stdout)]));
    }
    scripts = (
      JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    ).scripts;
  });

  const matches = (pattern: RegExp) =>
    pages.flatMap((page) =>
      codeOf(page).flatMap((code) =>
        [...code.matchAll(pattern)].map(({ groups = {} }) => ({ page: page.name, ...groups })),
      ),
    ) as ({ page: string } & Partial<Record<'command' | 'script' | 'options', string>>)[];

  it('name every command', () => {
    const called = new Set(matches(CALL).map(({ command }) => command));
    const scripted = new Set(matches(SCRIPT).map(({ script }) => script));
    expect([...known.keys()].filter((name) => !called.has(name) && !scripted.has(name))).toEqual([]);
  });

  it('are commands of lantai, with options it has', () => {
    const calls = matches(CALL);
    expect(calls.length).toBeGreaterThan(20);
    for (const { page, command = '', options = '' } of calls) {
      expect([...known.keys()], `${page}: lantai ${command}`).toContain(command);
      for (const option of optionsIn(options))
        expect([...(known.get(command) ?? [])], `${page}: lantai ${command}`).toContain(option);
    }
  });

  it('are scripts of the package, with options of the command behind them', () => {
    const calls = matches(SCRIPT);
    expect(calls.length).toBeGreaterThan(40);
    for (const { page, script = '', options = '' } of calls) {
      expect(Object.keys(scripts), `${page}: npm run ${script}`).toContain(script);
      const command = /lantai\.ts (\w+)/.exec(scripts[script] ?? '')?.[1];
      if (command === undefined) continue;
      for (const option of optionsIn(options))
        expect([...(known.get(command) ?? [])], `${page}: npm run ${script}`).toContain(option);
    }
  });
});
