import { appendFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMPILED } from '../render/compile-templates.ts';
import { compiledTemplates, TEMPLATES_FOLDER } from './compiled-templates.ts';

/** No program has this digest, so nobody else uses the folder. */
const PROGRAM = `${'f'.repeat(15)}${process.pid % 10}`;
const { signal } = new AbortController();
const made = async () => (await readdir(path.join(folder, COMPILED.assets, '_astro'))).length;
let folder = '';

afterAll(() => rm(path.join(TEMPLATES_FOLDER, PROGRAM), { recursive: true, force: true }));

describe('the compiled templates', () => {
  it('are compiled once for a program', async () => {
    folder = await compiledTemplates(PROGRAM, signal);
    const styles = await made();
    expect(styles).toBeGreaterThan(3);
    await appendFile(path.join(folder, '..', 'note'), '');
    expect(await compiledTemplates(PROGRAM, signal)).toBe(folder);
    expect(await readdir(path.dirname(folder))).toContain('note');
  });

  it('are compiled again where a file of them was altered', async () => {
    const program = path.join(folder, COMPILED.program);
    await appendFile(program, ' ');
    expect(await compiledTemplates(PROGRAM, signal)).toBe(folder);
    expect(await readdir(path.dirname(folder))).not.toContain('note');
    expect(await made()).toBeGreaterThan(3);
  });

  it('hold no content: no picture is among their files', async () => {
    const files = await readdir(path.join(folder, COMPILED.assets), { recursive: true });
    expect(files.filter((file) => /\.(?:jpg|png|webp|svg)$/.test(file))).toEqual([]);
  });

  it('are not left half done when the build is stopped', async () => {
    const stop = new AbortController();
    await rm(path.join(TEMPLATES_FOLDER, PROGRAM), { recursive: true });
    const compiling = compiledTemplates(PROGRAM, stop.signal);
    stop.abort();
    await expect(compiling).rejects.toThrow();
    expect((await readdir(TEMPLATES_FOLDER)).filter((name) => name.startsWith(PROGRAM))).toEqual([]);
  });
});
