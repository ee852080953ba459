/** The program of the browser editor: Sveltia CMS with what Lantai adds to it, without any file of another host. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { addMissing, CHINESE_WORDS } from './chinese-words.ts';

/** Colours of program code, which entries do not contain: 400 files that nobody would load. */
const withoutCodeColours: Plugin = {
  name: 'lantai-without-code-colours',
  enforce: 'pre',
  resolveId: (id) => (/^@shikijs\/(?:langs|themes)\//.test(id) ? '\0lantai-no-colours' : null),
  load: (id) => (id === '\0lantai-no-colours' ? 'export default [];' : null),
};

/** The interface in Chinese throughout. */
const withChineseWords: Plugin = {
  name: 'lantai-chinese-words',
  enforce: 'pre',
  async load(id) {
    if (!/@sveltia\/cms\/locales\/zh-CN\.json/.test(id)) return null;
    const words = JSON.parse(await readFile(id.replace(/\?.*$/, ''), 'utf8')) as Parameters<typeof addMissing>[0];
    return JSON.stringify(addMissing(words, CHINESE_WORDS));
  },
};

/** The fonts are among the files of the program; a page without them would ask another host. */
const withoutDistantFonts: Plugin = {
  name: 'lantai-without-distant-fonts',
  renderChunk: (code) => code.replaceAll(/@font-face ?\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ''),
};

/** Entry of the program, below the folder it is built to. */
export const PROGRAM_FILE = 'editor.js';

/**
 * Builds the program into a folder.
 *
 * @throws if the installed modules cannot be bundled: an error of the installation, never of content.
 */
export async function bundleEditor(outDir: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [withChineseWords, withoutCodeColours, withoutDistantFonts],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'client/main.ts'),
        output: {
          entryFileNames: PROGRAM_FILE,
          chunkFileNames: 'chunks/[name].[hash].js',
          assetFileNames: 'assets/[name].[hash][extname]',
        },
      },
    },
  });
}
