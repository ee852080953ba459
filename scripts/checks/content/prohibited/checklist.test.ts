import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROHIBITED_CLASSES } from '../../../../schemas/prohibited-classes.ts';
import { PROJECT_ROOT } from '../../../lib/project.ts';
import { prohibited } from '../texts/word-lists.ts';

const CLASSES = Object.values(PROHIBITED_CLASSES);

it('the checklist of reviewers has a line for each of the ten prohibited classes, in their order', async () => {
  const template = await readFile(path.join(PROJECT_ROOT, 'docs/operators/pull-request-template.example.md'), 'utf8');
  const lines = template.split('\n').flatMap((line) => /^- \[ \] (.*)$/.exec(line)?.[1] ?? []);
  expect(CLASSES.length).toBe(10);
  expect(lines.filter((line) => CLASSES.some((words) => words === line))).toEqual(CLASSES);
});

it('each class has words, with the clause they rest on', () => {
  expect(prohibited.map(({ class: name }) => name)).toEqual(Object.keys(PROHIBITED_CLASSES));
  for (const { list } of prohibited) {
    expect(list.always.length + list.unless.length).toBeGreaterThan(5);
    expect(list.clauses).toContain('R-DL-24');
  }
});
