/** `lantai correct` and `lantai withdraw` as they are typed. */
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { runCorrect } from './correct.ts';
import { runWithdraw } from './withdraw.ts';

const NEWS = 'content/portal/news/2025-03-02-meeting.md';
let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
});
afterAll(() => fleet.dispose());

async function typed(run: typeof runCorrect, ...args: string[]): Promise<string> {
  let text = '';
  const stdout = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  expect(await run(args, { stdout, stderr: stdout, root: fleet.root, now: '2025-06-01 12:00', lang: 'zh' })).toBe(0);
  return text;
}
const NEEDED = ['--problem', '“部署”误写为“布署”。', '--kind', '错别字', '--by', '乙'];

describe('a command line', () => {
  it.each([
    [[], '请写明更正哪一条'],
    [[NEWS, NEWS, ...NEEDED], '一次一条'],
    [[NEWS, '--kind', '错别字'], '请用 --problem'],
    [[NEWS, '--problem', '错'], '请用 --kind 写明问题类别：严重表述错误、错别字'],
    [[NEWS, ...NEEDED, '--replace', '布署'], '--replace 的写法是 错=对'],
    [[NEWS, ...NEEDED, '--replace', '部署=部署'], '--replace 的写法是 错=对'],
  ])('%j is answered with what to type', async (args, words) => {
    await expect(typed(runCorrect, ...args)).rejects.toThrow(words);
  });

  it('corrects an entry, and says that it has to be reviewed again', async () => {
    const said = await typed(runCorrect, NEWS, ...NEEDED, '--replace', '会议部署=会议研究', '--found-on', '2025-05-31');
    expect(said).toContain(
      `已更正 ${NEWS}，更新时间 2025-06-01 12:00；已登记在 sites/portal/governance/corrections.yaml`,
    );
    expect(said).toContain('改动以前的审签不再有效');
    expect(await fleet.read(NEWS)).toContain('会议研究防汛工作');
  });

  it('withdraws an entry with a reason, and not without', async () => {
    await expect(typed(runWithdraw, NEWS)).rejects.toThrow('请用 --reason 写明撤回原因');
    await expect(typed(runWithdraw, NEWS, '--reason', '字'.repeat(201))).rejects.toThrow('最多 200 字');
    await expect(typed(runWithdraw, NEWS, '--reason', '有误', '--replaced-by', 'portal-99')).rejects.toThrow(
      'portal-99',
    );
    expect(await typed(runWithdraw, NEWS, '--reason', '地点有误')).toContain(
      `已撤回 ${NEWS}，撤回时间 2025-06-01 12:00`,
    );
    expect(await fleet.read(NEWS)).toContain('withdrawnReason: 地点有误');
  });
});
