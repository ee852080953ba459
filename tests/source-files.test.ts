/** Format, lint and types look at every source file: none is hidden by a pattern, and a slip in any kind is found. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ESLint } from 'eslint';
import { check, getFileInfo, resolveConfig } from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './support/run-lantai.ts';

const absolute = (file: string) => path.join(PROJECT, file);
const files = execFileSync('git', ['ls-files', '-z'], { cwd: PROJECT, encoding: 'utf8' }).split('\0').filter(Boolean);
const eslint = new ESLint({ cwd: PROJECT });

/** What Prettier leaves alone, each for the reason in `.prettierignore`, or because it knows no such language. */
const UNFORMATTED = [
  /^(content|sites|tests\/fixtures)\//,
  /\.(md|csv|txt|xml|png|jpg|webp|svg|pdf|woff2)$/,
  /^(package-lock\.json|LICENSE|\.gitattributes)$/,
];
const isCode = (file: string) => /\.(ts|js|mjs)$/.test(file);
const isLinted = (file: string) => isCode(file) || /\.(astro|css)$/.test(file);

async function isFormatted(file: string): Promise<boolean> {
  const options = { ...(await resolveConfig(absolute(file))), ignorePath: absolute('.prettierignore') };
  const { ignored, inferredParser } = await getFileInfo(absolute(file), options);
  return !ignored && inferredParser !== null;
}

describe('every source file', () => {
  const sources = files.filter((file) => !UNFORMATTED.some((pattern) => pattern.test(file)));

  it('is formatted', async () => {
    expect(sources.length).toBeGreaterThan(1000);
    const formatted = await Promise.all(sources.map(isFormatted));
    expect(sources.filter((_, index) => !formatted[index])).toEqual([]);
  });

  it('is linted, where it is code or a style sheet', async () => {
    const ignored = await Promise.all(files.filter(isLinted).map((file) => eslint.isPathIgnored(absolute(file))));
    expect(files.filter(isLinted).filter((_, index) => ignored[index])).toEqual([]);
  });

  it('has its types checked, where it is code', () => {
    const { config } = ts.readConfigFile(absolute('tsconfig.json'), (file) => ts.sys.readFile(file));
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, PROJECT);
    const checked = new Set(fileNames.map((file) => path.relative(PROJECT, file)));
    expect(options.checkJs).toBe(true);
    expect(files.filter(isCode).filter((file) => !checked.has(file))).toEqual([]);
  });
});

describe('a slip is found', () => {
  it.each([
    ['src/lib/content/slip.ts', 'export const a  = 1'],
    ['src/client/slip.js', 'export const a  = 1'],
    ['scripts/slip.mjs', 'export const a  = 1'],
    ['src/components/Slip.astro', '---\nconst a  = 1\n---\n<p>{ a }</p>'],
    ['src/styles/slip.css', 'a{color:red}'],
    ['schemas/slip.yaml', 'a:   [1,2]'],
    ['package.json', '{"name":"slip"}'],
    ['.ci/run', '#!/usr/bin/env bash\nif true;then\necho 1;fi'],
  ])('in the format of %s', async (file, text) => {
    const options = await resolveConfig(absolute(file));
    const { inferredParser } = await getFileInfo(absolute(file), options ?? {});
    // A name with no ending is known by the first line of the file, which only `getFileInfo` reads.
    expect(
      await check(text, { ...options, filepath: absolute(file), ...(inferredParser && { parser: inferredParser }) }),
    ).toBe(false);
  });

  it('in shell that cannot be run', async () => {
    const options = await resolveConfig(absolute('.ci/run'));
    await expect(check('if true; then\n', { ...options, parser: 'sh' })).rejects.toThrow();
  });

  it.each([
    ['src/lib/content/decode-text.ts', 'export const now = Date.now();'],
    ['src/client/reading-size.js', 'let a = 1; window.a = a == 2;'],
    ['scripts/bootstrap.mjs', 'export const a = (b) => b == 2;'],
    ['src/components/Icon/Icon.astro', '---\nimport { a } from "../../../scripts/a.ts";\n---\n<p>{a == 2}</p>'],
    ['src/styles/base.css', 'a { colour: red; }'],
  ])('by lint in %s', async (file, text) => {
    const [result] = await eslint.lintText(text, { filePath: absolute(file) });
    expect(result?.errorCount).toBeGreaterThan(0);
  });
});
