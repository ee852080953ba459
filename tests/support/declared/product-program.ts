/** The product as TypeScript sees it: all modules and, turned into TSX as editors do, all `.astro` components. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { PROJECT_ROOT } from '../../../scripts/lib/project.ts';

const TSX = '.tsx';
const ASTRO_TSX = `.astro${TSX}`;
const sourceOf = (file: string) => file.slice(0, -TSX.length);

/** What is beside the product to try it: its reads show nothing to anybody. */
const FOR_TESTS = /\.(?:test|cases)\.ts$|\/(?:testing|gallery)\//;

export interface ProductProgram {
  program: ts.Program;
  /** Files of the product: of the schemas only the types, whose roles read fields. */
  files: readonly ts.SourceFile[];
  /** A file given as an extra root. */
  extra: ts.SourceFile;
}

/** @param extra file beside the product that is part of the program too. */
export function productProgram(extra: string): ProductProgram {
  const options = compilerOptions();
  const host = astroHost(options);
  const product = globSync(['schemas/types/*.ts', 'src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: PROJECT_ROOT })
    .filter((file) => !FOR_TESTS.test(file))
    .map((file) => path.join(PROJECT_ROOT, file))
    .map((file) => (file.endsWith('.astro') ? file + TSX : file))
    .sort();
  const ambient = ['node_modules/astro/env.d.ts', 'node_modules/astro/astro-jsx.d.ts', '.astro/types.d.ts'].map(
    (file) => path.join(PROJECT_ROOT, file),
  );
  const program = ts.createProgram([extra, ...ambient, ...product], options, host);
  const read = (file: string) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`TypeScript has not read ${file}`);
    return source;
  };
  return { program, files: product.map(read), extra: read(extra) };
}

function compilerOptions(): ts.CompilerOptions {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(PROJECT_ROOT, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  return { ...config?.options, jsx: ts.JsxEmit.Preserve };
}

function astroHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  const tsxOf = (file: string) =>
    convertToTsx(readFile.call(host, sourceOf(file)) ?? '', { filename: sourceOf(file) }).code;
  const modules = ts.createModuleResolutionCache(PROJECT_ROOT, (name) => name, options);
  return {
    ...host,
    fileExists: (file) => fileExists.call(host, file.endsWith(ASTRO_TSX) ? sourceOf(file) : file),
    getSourceFile: (file, version) =>
      file.endsWith(ASTRO_TSX)
        ? ts.createSourceFile(file, tsxOf(file), version, true, ts.ScriptKind.TSX)
        : getSourceFile.call(host, file, version),
    resolveModuleNameLiterals: (names, from, redirected, current) =>
      names.map(({ text }) =>
        text.startsWith('.') && text.endsWith('.astro')
          ? {
              resolvedModule: {
                resolvedFileName: path.resolve(path.dirname(from), text) + TSX,
                extension: ts.Extension.Tsx,
              },
            }
          : ts.resolveModuleName(text, from, current, host, modules, redirected),
      ),
  };
}
