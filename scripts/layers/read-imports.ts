/** Which file imports which, as dependency-cruiser sees it: types count, and so do the scripts of `.astro` files. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

/** Folders whose files are part of the program. */
const SOURCES = ['schemas', 'src', 'scripts'];
const CODE = /\.(?:ts|js|mjs|astro)$/;
/** Tests and what only they use: these may reach for whatever they test. */
const TESTS = /\.test\.ts$|(?:^|[./])cases\.ts$|\/testing\//;

/**
 * @param root folder that holds `schemas/`, `src/` and `scripts/`.
 * @returns modules and folders with their imports, and what breaks the rules; paths begin at `root`.
 */
export async function readImports(root: string, ruleSet: IFlattenedRuleSet): Promise<ICruiseResult> {
  const copy = await mkdtemp(path.join(tmpdir(), 'lantai-layers-'));
  try {
    for (const folder of SOURCES) await copyCode(root, copy, folder);
    const { output } = await cruise(
      SOURCES,
      {
        baseDir: copy,
        ruleSet,
        validate: true,
        tsPreCompilationDeps: true,
        metrics: true,
        includeOnly: `^(?:${SOURCES.join('|')})/`,
      },
      { extensions: ['.ts', '.js', '.mjs'] },
    );
    if (typeof output === 'string') throw new Error(output);
    return output;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** What of an `.astro` file imports: dependency-cruiser reads no Astro, so it is given this as TypeScript. */
async function copyCode(root: string, copy: string, folder: string): Promise<void> {
  const items = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  await mkdir(path.join(copy, folder), { recursive: true });
  for (const item of items) {
    const file = `${folder}/${item.name}`;
    if (item.isDirectory()) await copyCode(root, copy, file);
    else if (CODE.test(file) && !TESTS.test(file)) {
      const text = await readFile(path.join(root, file), 'utf8');
      // An import of `X.astro` finds `X.astro.ts`, since the extension may be left out.
      if (file.endsWith('.astro')) await writeFile(path.join(copy, `${file}.ts`), astroCode(text));
      else await writeFile(path.join(copy, file), text);
    }
  }
}

/** Front matter and scripts of an `.astro` file. */
export function astroCode(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
  return [frontMatter, ...scripts].join('\n');
}

/** Path of the source of a module: `.astro` files have been read as TypeScript. */
export const sourceOf = (module: string): string => module.replace(/\.astro\.ts$/, '.astro');
