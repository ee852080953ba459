import { afterEach, describe, expect, it } from 'vitest';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import { wordProblem } from '../word.ts';
import { nuCheck, runNuCheck } from './index.ts';

let fixture: BuiltFixture | undefined;
afterEach(async () => {
  await fixture?.dispose();
  fixture = undefined;
});

describe('the nu check', { timeout: 60_000 }, () => {
  it('looks at every page and finds nothing in valid ones', async () => {
    fixture = await builtFixture();
    expect(await nuCheck.run(fixture.context)).toEqual({ seen: 6, problems: [] });
  });

  it('tells the page, the place and the source of an error', async () => {
    fixture = await builtFixture();
    const { entryFile } = fixture;
    await fixture.edit(entryFile, '<p>正文</p>', '\n<template>\n <time></time></template>');
    const { problems } = await nuCheck.run(fixture.context);
    expect(problems).toMatchObject([
      {
        rule: 'nu/invalid',
        site: 'main',
        file: `dist/main/${entryFile}`,
        line: 29,
        params: { source: 'content/main/news/2026-05-01-flood.md' },
      },
    ]);
    const words = problems.map((problem) => wordProblem(problem, 'en').message);
    expect(words[0]).toMatch(/text content of element .time. was not in the required format/);
  });

  it('tells warnings as advice, and not the notes that only point back', async () => {
    fixture = await builtFixture();
    await fixture.edit(fixture.entryFile, '<p>正文</p>', '<dl><dt>甲</dt><dd>一</dd><dt>甲</dt><dd>二</dd></dl>');
    const { problems } = await nuCheck.run(fixture.context);
    expect(problems.map(({ rule }) => rule)).toEqual(['nu/advice']);
  });

  it('remembers pages by their bytes', async () => {
    fixture = await builtFixture();
    await nuCheck.run(fixture.context);
    // Everything is known, so no Java is needed.
    expect(await runNuCheck(fixture.context, { java: 'no-such-java' })).toEqual({ seen: 6, problems: [] });
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
