import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { jsonFormat } from '../reporters/json.ts';
import { builtChecks, sourceChecks } from './registry.ts';
import { runChecks, type RunOptions } from './run.ts';
import { CASE_NOW } from './testing/run-case.ts';
import { placeOfFinding, FILES } from './testing/rule-case.ts';

const EXCEPTIONS = 'sites/dept/governance/exceptions.yaml';
const HOLDING = `  - rule: markup/heading-jump
    file: content/dept/**
    reason: 上级文件原文如此。
    owner: 乙
    until: '2025-06-01'
`;

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

const check = async (options: Partial<RunOptions> = {}) =>
  runChecks(await loadFleet(fleet.root, CASE_NOW), { sites: ['portal', 'dept'], lang: 'zh', ...options });
const places = async (options: Partial<RunOptions> = {}) => (await check(options)).findings.map(placeOfFinding);
const breakHeading = () => fleet.edit(FILES.deptNews, '检查组', '### 水闸\n\n检查组');

describe('a run of the checks', () => {
  it('reports every built check as not run if nothing has been built', async () => {
    const { runs, findings } = await check();
    const built = runs.filter(({ site }) => site !== '');
    expect(built).toHaveLength(builtChecks.length * 2);
    expect(built.every(({ notRun }) => notRun === 'not-built')).toBe(true);
    expect(findings).toEqual([]);
  });

  it('runs only the requested checks and reports the others as not run', async () => {
    const { runs } = await check({ only: ['markup'] });
    expect(runs.filter(({ notRun }) => !notRun).map(({ check: id }) => id)).toEqual(['markup']);
    expect(runs.filter(({ notRun }) => notRun === 'not-selected')).toHaveLength(
      sourceChecks.length - 1 + builtChecks.length * 2,
    );
  });

  it('reports on the sites asked for, and on the registry in any case', async () => {
    await breakHeading();
    expect(await places({ sites: ['portal'] })).toEqual([]);
    await fleet.edit('sites/fleet.yaml', 'parent: portal', 'parent: nobody');
    expect(await places({ sites: ['portal'] })).toEqual(['metadata/parent-unknown sites/fleet.yaml:6:13']);
  });

  it('calls a check that saw nothing a finding', async () => {
    await fleet.remove('content');
    expect(await places({ only: ['markup'] })).toEqual(['engine/nothing-checked sites/fleet.yaml:1:1']);
  });

  it('reports what is wrong with a broken registry and that the texts were not checked', async () => {
    await fleet.write('sites/fleet.yaml', 'name: [');
    const { findings, runs } = await check({ sites: [] });
    expect(findings.map(({ rule }) => rule)).toContain('metadata/yaml-bracket');
    expect(runs.find(({ check: id }) => id === 'markup')?.notRun).toBe('registry-broken');
  });

  it('does not repeat the fault of a record at each of its entries', async () => {
    await fleet.edit(FILES.dept, 'status: live', 'status: alive');
    expect(await places()).toEqual(['metadata/value-enum sites/dept/site.yaml:29:9']);
  });

  it('does not complain that nothing was looked at where the record of every site asked for is broken', async () => {
    await fleet.edit(FILES.dept, 'status: live', 'status: alive');
    const { findings, runs } = await check({ sites: ['dept'] });
    expect(findings.map(placeOfFinding)).toEqual(['metadata/value-enum sites/dept/site.yaml:29:9']);
    expect(runs.find(({ check: id }) => id === 'markup')?.notRun).toBe('record-broken');
  });

  it('writes the same bytes twice', async () => {
    await breakHeading();
    await fleet.edit(FILES.news, 'editor: 乙', 'editr: 乙');
    const first = jsonFormat(await check());
    expect(jsonFormat(await check())).toBe(first);
    expect(first).not.toContain(fleet.root);
  });
});

describe('an exception', () => {
  it('allows its finding through its last day, and keeps it in the report', async () => {
    await breakHeading();
    await fleet.write(EXCEPTIONS, `exceptions:\n${HOLDING}`);
    const { findings, excepted } = await check();
    expect(findings).toEqual([]);
    expect(excepted.map(({ finding, exception }) => [finding.rule, exception.owner])).toEqual([
      ['markup/heading-jump', '乙'],
    ]);
  });

  it('is not called unused by a run without its check', async () => {
    await fleet.write(EXCEPTIONS, `exceptions:\n${HOLDING}`);
    expect(await places({ only: ['metadata'] })).toEqual([]);
  });

  it('is checked like every other record', async () => {
    await fleet.write(EXCEPTIONS, 'exceptions:\n  - rule: markup/heading-jump\n    reasn: 无\n');
    expect(await places()).toEqual([
      `metadata/field-missing ${EXCEPTIONS}:2:5`,
      `metadata/field-missing ${EXCEPTIONS}:2:5`,
      `metadata/field-missing ${EXCEPTIONS}:2:5`,
      `metadata/key-unknown ${EXCEPTIONS}:3:5`,
    ]);
  });
});
