import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../lib/project.ts';
import { addMissing, CHINESE_WORDS } from './chinese-words.ts';

it('are added where the editor has none of its own', () => {
  expect(addMissing({ a: { b: '有' }, c: '有' }, { 'a.b': '新', 'a.d': '新', 'e.f': '新', c: '新' })).toEqual({
    a: { b: '有', d: '新' },
    c: '有',
    e: { f: '新' },
  });
});

it('have keys that the editor knows', async () => {
  const file = path.join(PROJECT_ROOT, 'node_modules/@sveltia/cms/locales/en-US.json');
  const english = JSON.parse(await readFile(file, 'utf8')) as object;
  const wordAt = (key: string) =>
    key.split('.').reduce<unknown>((words, part) => (words as Record<string, unknown> | undefined)?.[part], english);
  expect(Object.keys(CHINESE_WORDS).filter((key) => typeof wordAt(key) !== 'string')).toEqual([]);
});
