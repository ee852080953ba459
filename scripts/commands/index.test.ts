import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from './index.ts';

describe('the commands', () => {
  it('are all that have a help text in this folder, each in a file of its name', () => {
    const withHelp = readdirSync(import.meta.dirname)
      .filter((name) => /^export const \w+Help\b/m.test(readFileSync(path.join(import.meta.dirname, name), 'utf8')))
      .map((name) => path.basename(name, '.ts'));
    expect(Object.keys(COMMANDS).sort()).toEqual(withHelp.sort());
  });
});
