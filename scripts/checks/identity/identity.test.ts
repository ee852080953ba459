import { afterEach, describe, expect, it } from 'vitest';
import type { RulePack } from '../../../schemas/rulepack.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import type { Rules } from '../rules/subject.ts';
import { BUILT, type RuleCase } from '../testing/rule-case.ts';
import { builtFindingsOf } from '../testing/run-built-case.ts';
import { testCheck } from '../testing/test-check.ts';
import { identityCheck } from './index.ts';

testCheck(
  identityCheck,
  {
    rules: import.meta.glob<Rules>('./**/rules.ts', { eager: true, import: 'rules' }),
    cases: import.meta.glob<readonly RuleCase[]>('./**/cases.ts', { eager: true, import: 'cases' }),
  },
  builtFindingsOf(identityCheck),
);

describe('the identity check', () => {
  let fixture: BuiltFixture | undefined;
  afterEach(async () => {
    await fixture?.dispose();
    fixture = undefined;
  });

  it('looks at every page and finds nothing where they are right', async () => {
    fixture = await builtFixture();
    expect(await identityCheck.run(fixture.context)).toEqual({ seen: 7, problems: [] });
  });

  it('asks for what a local pack adds', async () => {
    const requestsDesk = ({ footer }: RulePack) => footer?.required?.some(({ item }) => item === 'provincialDesk');
    const pack = [...(await readRulePacks()).values()].find(requestsDesk)?.id ?? '';
    fixture = await builtFixture({ [BUILT.record]: (given) => given.replace('[national]', `[${pack}]`) });
    const rules = (await identityCheck.run(fixture.context)).problems.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'identity/footer-missing')).toHaveLength(7);
    expect(rules.filter((rule) => rule === 'identity/error-report-label')).toHaveLength(1);
  });
});
