import { afterEach, describe, expect, it } from 'vitest';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import { wordProblem } from '../word.ts';
import { nuCheck, runNuCheck } from './index.ts';

let fixture: BuiltFixture | undefined;
afterEach(async () => {
  await fixture?.dispose();
  fixture = undefined;
});

describe('the nu check', () => {
  it('tells the page, the place and the source of what is wrong, and nothing of the pages that are right', async () => {
    fixture = await builtFixture();
    const { context, entryFile } = fixture;
    const list = 'news/index.html';
    await fixture.edit(entryFile, '<p>正文</p>', '\n<template>\n <time></time></template>');
    await fixture.edit(list, '<p>正文</p>', '<dl><dt>甲</dt><dd>一</dd><dt>甲</dt><dd>二</dd></dl>');
    const result = await nuCheck.run(context);
    expect(result.seen).toBe(6);
    // Of the two places of the repeated term one is told; the note that points back at the other is not.
    expect(result.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      `nu/invalid dist/main/${entryFile}`,
      `nu/advice dist/main/${list}`,
    ]);
    const invalid = result.problems.find(({ rule }) => rule === 'nu/invalid');
    expect(invalid).toMatchObject({
      site: 'main',
      line: 29,
      params: { source: 'content/main/news/2026-05-01-flood.md' },
    });
    const words = invalid && wordProblem(invalid, 'en').message;
    expect(words).toMatch(/text content of element .time. was not in the required format/);

    // Pages are remembered by their bytes: everything is known now, so no Java is needed.
    expect(await runNuCheck(context, { java: 'no-such-java' })).toEqual(result);
  });

  it('says that nothing was judged where there is no Java', async () => {
    fixture = await builtFixture();
    const result = await runNuCheck(fixture.context, { java: 'no-such-java' });
    expect(result).toMatchObject({ seen: 0, notRun: 'no-java' });
    const [finding, ...more] = result.problems.map((problem) => wordProblem(problem, 'zh'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'nu/no-java', severity: 'info', file: 'sites/main/site.yaml', line: 1 });
    expect(finding?.message).toContain('6 个网页没有用 W3C 网页校验器检查');
    expect(finding?.fix).toContain('default-jre-headless');
  });
});
