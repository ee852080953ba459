import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import type { Rules } from '../rules/subject.ts';
import type { RuleCase } from '../testing/rule-case.ts';
import { builtFindingsOf } from '../testing/run-built-case.ts';
import { testCheck } from '../testing/test-check.ts';
import { htmlCheck } from './index.ts';
import { validateAll } from './validate-all.ts';

testCheck(
  htmlCheck,
  {
    rules: import.meta.glob<Rules>('./**/rules.ts', { eager: true, import: 'rules' }),
    cases: import.meta.glob<readonly RuleCase[]>('./**/cases.ts', { eager: true, import: 'cases' }),
  },
  builtFindingsOf(htmlCheck),
);

let fixture: BuiltFixture | undefined;
afterEach(async () => {
  await fixture?.dispose();
  fixture = undefined;
});

describe('the html check', () => {
  it('looks at every page and finds nothing in valid ones', async () => {
    fixture = await builtFixture();
    expect(await htmlCheck.run(fixture.context)).toEqual({ seen: 7, problems: [] });
  });

  it('looks at pages the manifest does not name', async () => {
    fixture = await builtFixture();
    await fixture.write('extra/index.html', '<p>没有文档类型</p>');
    const { seen, problems } = await htmlCheck.run(fixture.context);
    expect(seen).toBe(8);
    expect(problems.map(({ file }) => file)).toContain('dist/main/extra/index.html');
  });

  it('remembers pages by their bytes: changed ones are validated again, forgotten ones leave the cache', async () => {
    fixture = await builtFixture();
    const { context, entryFile } = fixture;
    await htmlCheck.run(context);
    const cacheFile = path.join(context.cacheDir, 'html.json');
    const kept = async () =>
      Object.keys((JSON.parse(await readFile(cacheFile, 'utf8')) as { value: { results: object } }).value.results);
    const before = await kept();
    await fixture.edit(entryFile, '<p>正文</p>', '<p>正文</div>');
    expect((await htmlCheck.run(context)).problems.length).toBeGreaterThan(0);
    expect((await htmlCheck.run(context)).problems.length).toBeGreaterThan(0);
    const after = await kept();
    expect(after).toHaveLength(before.length);
    expect(after.filter((key) => !before.includes(key))).toHaveLength(1);
    expect(await readdir(context.cacheDir)).toEqual(['html.json']);
  });
});

describe('many pages', () => {
  it('are shared between threads and come back in order', async () => {
    fixture = await builtFixture();
    const { dist } = fixture.context;
    const files: string[] = [];
    for (let at = 0; at < 70; at++) {
      const file = `many/${at}.html`;
      await fixture.write(
        file,
        `<!DOCTYPE html>\n<html lang="zh"><head><title>${at}</title></head><body>${at === 41 ? '<p style="a">x</p>' : ''}</body></html>`,
      );
      files.push(path.join(dist, file));
    }
    const results = await validateAll(files);
    expect(results).toHaveLength(70);
    expect(results.flatMap((messages, at) => (messages.length > 0 ? [at] : []))).toEqual([41]);
  });
});
