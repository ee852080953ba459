import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import type { Rules } from '../rules/subject.ts';
import type { RuleCase } from '../testing/rule-case.ts';
import { builtFindingsOf } from '../testing/run-built-case.ts';
import { testCheck } from '../testing/test-check.ts';
import { nuCheck } from './index.ts';

describe('the nu check', () => {
  testCheck(
    nuCheck,
    {
      rules: import.meta.glob<Rules>('./**/rules.ts', { eager: true, import: 'rules' }),
      cases: import.meta.glob<readonly RuleCase[]>('./**/cases.ts', { eager: true, import: 'cases' }),
    },
    builtFindingsOf(nuCheck),
  );

  let fixture: BuiltFixture | undefined;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await fixture?.dispose();
    fixture = undefined;
  });

  it('looks at every page and remembers it by its bytes', async () => {
    fixture = await builtFixture();
    expect(await nuCheck.run(fixture.context)).toEqual({ seen: 7, problems: [] });
    // Everything is known, so no Java is needed.
    vi.stubEnv('PATH', '/nowhere');
    expect(await nuCheck.run(fixture.context)).toEqual({ seen: 7, problems: [] });
  });

  it('does not count pages it could not check', async () => {
    vi.stubEnv('PATH', '/nowhere');
    fixture = await builtFixture();
    expect(await nuCheck.run(fixture.context)).toMatchObject({ seen: 0, notRun: 'no-java' });
  });
});
