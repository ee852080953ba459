import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keep, readJson, readKept } from './kept-json.ts';

const SCHEMA = z.strictObject({ names: z.record(z.string(), z.number()) });
const VALUE = { names: { a: 1 } };
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  file = path.join(folder, 'below', 'kept.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('what a run keeps for the next one', () => {
  it('is read as it was written', async () => {
    expect(await readKept(file, SCHEMA)).toBeNull();
    expect(await keep(file, VALUE)).toBe(true);
    expect(await readKept(file, SCHEMA)).toEqual(VALUE);
    expect(await readdir(path.dirname(file))).toEqual(['kept.json']);
  });

  it.each([
    'null',
    '[]',
    '7',
    '"text"',
    'true',
    '',
    '{',
    '{"names":{"a":1}',
    '{"names":null}',
    '{"names":{"a":"1"}}',
    '{"names":{"a":1},"more":1}',
    '{"__proto__":{"names":{"a":1}}}',
    '\u0000\u0001',
    '['.repeat(100_000),
    '{"sha256":"","value":{"names":{"a":1}}}',
    '{"sha256":null,"value":null}',
  ])('counts as nothing where the file holds %j', async (text) => {
    await mkdir(path.dirname(file));
    await writeFile(file, text);
    expect(await readKept(file, SCHEMA)).toBeNull();
    expect(await keep(file, VALUE)).toBe(true);
    expect(await readKept(file, SCHEMA)).toEqual(VALUE);
  });

  it('counts as nothing where one number was altered, or where it is of another shape than it once was', async () => {
    await keep(file, VALUE);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"a":1', '"a":2'));
    expect(await readKept(file, SCHEMA)).toBeNull();
    await keep(file, { names: { a: '1' } });
    expect(await readKept(file, SCHEMA)).toBeNull();
  });

  it('is distinguished from JSON of other programs, which is validated by its schema alone', async () => {
    await mkdir(path.dirname(file));
    await writeFile(file, JSON.stringify(VALUE));
    expect(await readJson(file, SCHEMA)).toEqual(VALUE);
    expect(await readKept(file, SCHEMA)).toBeNull();
  });

  it('counts as nothing where a folder with files is in its place, and takes that place', async () => {
    await mkdir(path.join(file, 'more'), { recursive: true });
    expect(await readKept(file, SCHEMA)).toBeNull();
    expect(await keep(file, VALUE)).toBe(true);
    expect(await readKept(file, SCHEMA)).toEqual(VALUE);
  });

  it('counts as nothing where the file is no file of ours: a pipe nobody writes to, or gigabytes', async () => {
    await mkdir(path.dirname(file));
    execFileSync('mkfifo', [file]);
    expect(await readKept(file, SCHEMA)).toBeNull();
    await rm(file);
    await writeFile(file, '');
    await truncate(file, 8 * 1024 ** 3);
    expect(await readKept(file, SCHEMA)).toBeNull();
  });

  it('is given up where it cannot be written', async () => {
    await writeFile(path.join(folder, 'below'), 'a file where the folder should be');
    expect(await keep(file, VALUE)).toBe(false);
    expect(await readKept(file, SCHEMA)).toBeNull();
  });
});
