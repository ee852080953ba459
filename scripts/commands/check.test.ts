import { Writable } from 'node:stream';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { CASE_NOW } from '../checks/testing/run-case.ts';
import { FILES } from '../checks/testing/rule-case.ts';
import { jsonReportSchema } from '../reporters/json.ts';
import { runCheck } from './check.ts';
import { UsageError } from '../lib/command.ts';
import { commonFields } from '../../schemas/entry-common.ts';
import { types } from '../../schemas/index.ts';
import { runExplain } from './explain.ts';

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

async function run(command: typeof runCheck, ...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += String(chunk);
      done();
    },
  });
  const code = await command(args, { stdout, stderr: stdout, root: fleet.root, now: CASE_NOW, lang: 'zh' });
  return { code, out };
}

describe('check', () => {
  it('ends with 0 when there are no findings', async () => {
    const { code, out } = await run(runCheck);
    expect(code).toBe(0);
    expect(out).toContain('portal 测试市人民政府：没有发现问题');
  });

  it('ends with 1 on an error', async () => {
    await fleet.edit(FILES.news, '会议部署', '<script>x</script>会议部署');
    const { code, out } = await run(runCheck);
    expect(code).toBe(1);
    expect(out).toContain('content/portal/news/2025-03-02-meeting.md:18:1');
  });

  it('lists all faults of all files in one run', async () => {
    await fleet.edit(FILES.news, 'title:', 'titel:');
    await fleet.edit(FILES.policy, 'docKind: 规范性文件', 'docKind: 规范文件');
    await fleet.edit(FILES.dept, 'status: live', 'status: alive');
    const { out } = await run(runCheck);
    for (const rule of ['metadata/key-unknown', 'metadata/field-missing', 'metadata/value-enum'])
      expect(out).toContain(rule);
    expect(out).toContain('sites/dept/site.yaml:29:9');
  });

  it('counts warnings only against --max-warnings', async () => {
    await fleet.write('content/portal/news/unused.csv', '甲,乙\n');
    expect((await run(runCheck)).code).toBe(0);
    expect((await run(runCheck, '--max-warnings', '1')).code).toBe(0);
    expect((await run(runCheck, '--max-warnings', '0')).code).toBe(1);
  });

  it('writes several forms of one report at once', async () => {
    const file = `${fleet.root}/reports/check.json`;
    const { out } = await run(runCheck, '--format', `json=${file}`, '--format', 'text');
    expect(out).toContain('没有发现问题');
    expect(jsonReportSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).success).toBe(true);
  });

  it.each([
    [['--site', 'portl'], 'portal'],
    [['--check', 'metadta'], 'metadata'],
    [['--format', 'jsn'], 'json'],
    [['--max-warnings', 'many'], '--max-warnings 0'],
  ])('explains what to type instead of %j', async (args, hint) => {
    await expect(run(runCheck, ...args)).rejects.toThrow(UsageError);
    await expect(run(runCheck, ...args)).rejects.toThrow(hint);
  });

  it('refuses an option it does not know', async () => {
    await expect(run(runCheck, '--colour')).rejects.toMatchObject({ code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });
  });
});

describe('explain', () => {
  it('says what a rule requires and what it rests on, and shows both examples', async () => {
    const { out } = await run(runExplain, 'metadata/date-impossible');
    for (const words of ['日期在日历上存在', 'X-1', '2025-13-45', '2025-03-01']) expect(out).toContain(words);
  });

  it('suggests the rule that was meant', async () => {
    await expect(run(runExplain, 'metadata/date-imposible')).rejects.toThrow('metadata/date-impossible');
  });

  it('lists all rules by check and all types by field', async () => {
    const { out } = await run(runExplain, '--checks', '--types');
    for (const words of ['markup/script-element', 'engine/nothing-checked', 'policy 政策文件', 'indexNumber'])
      expect(out).toContain(words);
  });

  it('counts the types, and gives each its name and every field of its own', async () => {
    const { out } = await run(runExplain, '--types');
    expect(out).toContain(`共 ${Object.keys(types).length} 种内容类型`);
    const sections = out.split('\n\n').map((section) => section.split('\n'));
    for (const { name, label, schema } of Object.values(types)) {
      const [, ...lines] = sections.find(([title]) => title?.startsWith(`${name} ${label}  `)) ?? [];
      const own = Object.keys(schema.shape).filter((key) => !Object.hasOwn(commonFields, key));
      for (const key of own) expect(lines.some((line) => line.startsWith(`  ${key} `))).toBe(true);
      expect(lines.some((line) => line.startsWith('  publisher '))).toBe(false);
    }
  });

  it('asks for a rule', async () => {
    await expect(run(runExplain)).rejects.toThrow(UsageError);
  });
});
