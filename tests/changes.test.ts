/** The change sheet between two commits, as the command prints it, on a real Git history. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const DEPT = 'sites/dept/site.yaml';
let fleet: TempFleet;
const git = (...args: string[]) => execFileSync('git', ['-C', fleet.root, ...args], { encoding: 'utf8' });
const changes = (...args: string[]) =>
  runInProcess('changes', ...args, '--root', fleet.root, '--today', '2025-06-01 12:00');
function commit(tag: string): void {
  git('add', '-A');
  git('-c', 'user.name=乙', '-c', 'user.email=yi@test.gov.cn', 'commit', '-qm', tag);
  git('tag', tag);
}

beforeAll(async () => {
  fleet = await tempFleet();
  git('init', '-q');
  commit('before');
  await fleet.edit(DEPT, 'sponsor: 测试市水务局', 'sponsor: 测试市水利局');
  await fleet.edit(DEPT, 'liaison: 丙', 'liaison: 己');
  await fleet.edit(DEPT, 'phone: 0000-8000002', 'phone: 0000-8000009');
  await fleet.edit(DEPT, 'primary: sw.test.gov.cn', 'primary: sl.test.gov.cn');
  await fleet.edit(DEPT, '    name: 工作动态', '    name: 水利动态');
  await fleet.edit(DEPT, '  - id: request\n', '  - id: apply\n    aliases: [/request/]\n');
  commit('after');
});
afterAll(() => fleet.dispose());

describe('the change sheet', () => {
  it('lists sponsor, people, contact, domain and columns, before and after', async () => {
    const { stdout, code } = await changes('--from', 'before');
    expect(code).toBe(0);
    for (const row of [
      '| dept | 主办单位 | 测试市水务局 | 测试市水利局 |',
      '| dept | 联络人 | 丙 | 己 |',
      '| dept | 联系电话 | 0000-8000002 | 0000-8000009 |',
      '| dept | 主域名 | sw.test.gov.cn | sl.test.gov.cn |',
      '| dept | 栏目改名 | 工作动态 | 水利动态 |',
      '| dept | 栏目地址变更 | 依申请公开 /request/ | /apply/ |',
    ])
      expect(stdout).toContain(row);
    expect(stdout).toContain('共6项');
    expect(stdout).not.toContain('| portal |');
  });

  it('is empty between equal commits, and the same bytes each time', async () => {
    const [first, second] = [await changes('--from', 'after'), await changes('--from', 'after', '--to', 'after')];
    expect(first.stdout).toContain('没有需要备案的变更');
    expect(second.stdout).toContain('没有需要备案的变更');
    expect((await changes('--from', 'before')).stdout).toBe((await changes('--from', 'before')).stdout);
  });

  it('is a table for spreadsheets where that is asked for', async () => {
    const { stdout } = await changes('--from', 'before', '--format', 'csv', '--site', 'dept');
    expect(stdout.split('\r\n')).toContain('dept,栏目改名,工作动态,水利动态,,,');
  });

  it('says what a change of a column still lacks, and who answers for it, until it is filed', async () => {
    const waivers = 'sites/dept/governance/waivers.yaml';
    const text = await fleet.read(waivers);
    await fleet.write(waivers, text.replace(/.*columnChange\.requires.*\n/, ''));
    await fleet.write(
      'sites/dept/governance/responsibilities.yaml',
      'responsibilities:\n  - { leader: 甲, office: 办公室, responsible: 乙, staff: [丙], columns: [news, apply] }\n',
    );
    const open = await changes('--from', 'before');
    expect(open.code).toBe(1);
    expect(open.stdout).toContain('| dept | 栏目改名 | 工作动态 | 水利动态 | 甲 |  | 备案 |');
    await fleet.write(
      'sites/dept/governance/filings.yaml',
      "filings:\n  - { date: '2025-05-30', to: 测试市人民政府办公室, changes: 栏目调整, approvalRef: 测政办函〔2025〕9号, columns: [news, apply] }\n",
    );
    const filed = await changes('--from', 'before');
    expect(filed.code).toBe(0);
    expect(filed.stdout).toContain('| dept | 栏目改名 | 工作动态 | 水利动态 | 甲 | 测政办函〔2025〕9号 |  |');
  });

  it('explains a commit that does not exist, and a command without one', async () => {
    const wrong = await changes('--from', 'nowhere');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('没有提交“nowhere”')]);
    const none = await changes();
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('--from')]);
  });
});
