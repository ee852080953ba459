import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { readGovernance } from '../lib/governance.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { correctEntry, type CorrectionRequest } from './correct.ts';
import { withdrawEntry } from './withdraw.ts';

const NOW = '2025-06-01 12:00';
const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const REGISTER = 'sites/portal/governance/corrections.yaml';
const ID = 'portal-20250302-01';

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

const load = () => loadFleet(fleet.root, NOW);
const REQUEST: CorrectionRequest = {
  named: ID,
  problem: '“部署”误写为“布署”。',
  kind: '错别字',
  by: '乙',
  replacements: [['会议部署', '会议再次部署']],
};
const correct = async (change: Partial<CorrectionRequest> = {}) =>
  correctEntry(await load(), { ...REQUEST, ...change });

describe('a correction', () => {
  it('changes the words, the update time and nothing else of the entry', async () => {
    const before = await fleet.read(NEWS);
    expect(await correct()).toEqual({ entry: NEWS, register: REGISTER });
    const after = await fleet.read(NEWS);
    expect(after).toBe(before.replace('会议部署', '会议再次部署').replace(/\n---\n/, `\nupdatedAt: '${NOW}'\n---\n`));
  });

  it('is recorded, the lines before it untouched', async () => {
    await correct();
    const first = await fleet.read(REGISTER);
    await correct({ named: NEWS, kind: '其他', problem: '第二处: #1', replacements: [], foundBy: '甲' });
    expect(await fleet.read(REGISTER)).toContain(first);
    const [record] = readGovernance(await load(), 'corrections').records;
    const line = { where: ID, foundOn: '2025-06-01', correctedAt: NOW, correctedBy: '乙' };
    expect(record?.data.corrections).toEqual([
      expect.objectContaining({ ...line, kind: 'typo', foundBy: '乙', problem: REQUEST.problem }),
      expect.objectContaining({ ...line, kind: 'other', foundBy: '甲', problem: '第二处: #1' }),
    ]);
  });

  it.each([
    ['words that are not there', { replacements: [['没有的字', '字']] as const }, '文件里没有“没有的字”'],
    ['words that are there twice', { replacements: [['防汛', '防洪']] as const }, /“防汛”在文件里有 \d+ 处/],
    ['a kind that does not exist', { kind: '笔误' }, '--kind 可以写：严重表述错误、错别字'],
    ['a value the register does not take', { foundOn: '2025-02-30' }, '2025-02-30'],
    ['an entry that does not exist', { named: 'portal-20250302-99' }, `您要写的可能是 ${ID}`],
  ])('of %s writes nothing and says why', async (_, change, words) => {
    const before = await fleet.read(NEWS);
    await expect(correct(change)).rejects.toThrow(words);
    expect(await fleet.read(NEWS)).toBe(before);
    await expect(fleet.read(REGISTER)).rejects.toThrow('ENOENT');
  });

  it('is not for what nobody has seen yet', async () => {
    await fleet.edit(NEWS, '---\n\n', 'state: 草稿\n---\n\n');
    await expect(correct()).rejects.toThrow('状态是“草稿”');
  });
});

describe('a withdrawal', () => {
  it('leaves time and reason, and names the files that mention the entry', async () => {
    await fleet.edit('content/portal/gk/overview.md', '---\n\n', `---\n\n见 ${ID}。\n\n`);
    const done = await withdrawEntry(await load(), { named: NEWS, reason: '地点有误，已重新发布' });
    expect(done).toEqual({
      entry: NEWS,
      mentionedIn: expect.arrayContaining(['content/portal/gk/overview.md']) as string[],
    });
    const entry = (await load()).parsed.entries.find(({ file }) => file === NEWS)?.entry;
    expect(entry?.data).toMatchObject({
      state: 'withdrawn',
      withdrawnAt: NOW,
      withdrawnReason: '地点有误，已重新发布',
    });
  });

  it('is done once', async () => {
    await withdrawEntry(await load(), { named: ID, reason: '重复' });
    await expect(withdrawEntry(await load(), { named: ID, reason: '重复' })).rejects.toThrow('已撤回');
  });
});
