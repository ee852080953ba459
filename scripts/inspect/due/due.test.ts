/** What becomes due, from the minimal fleet at exact moments. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../../tests/support/temp-fleet.ts';
import { loadFleet } from '../../lib/load-fleet.ts';
import type { Emergency } from '../../../src/lib/signoff/emergencies.ts';
import type { DueItem } from '../record.ts';
import { dueItems } from './index.ts';

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  await fleet.write(
    'sites/portal/governance/exceptions.yaml',
    `exceptions: [{ rule: markup/heading-jump, file: content/**, reason: 原文如此, owner: 林晓, until: '2025-06-15' }]\n`,
  );
});
afterAll(() => fleet.dispose());

async function due(moment: string, site = 'portal', emergencies: readonly Emergency[] = []): Promise<DueItem[]> {
  const loaded = await loadFleet(fleet.root, moment);
  const { library } = loaded;
  if (!library) throw new Error('The fleet has no library');
  return dueItems({ fleet: loaded, library, site: library.site(site), emergencies });
}
const stateOf = async (kind: string, moment: string) => (await due(moment)).find((item) => item.kind === kind)?.state;

describe('a duty with a last day', () => {
  it.each([
    ['2025-05-31 23:59', 'later'],
    ['2025-06-01 00:00', 'soon'],
    ['2025-06-15 23:59', 'soon'],
    ['2025-06-16 00:00', 'overdue'],
  ])('at %s is %s: fourteen days ahead, and over at the end of its day', async (moment, expected) => {
    expect(await stateOf('例外到期', moment)).toBe(expected);
  });
  it('is listed up to a year ahead', async () => {
    expect(await stateOf('例外到期', '2024-06-14 12:00')).toBeUndefined();
    expect(await stateOf('例外到期', '2024-06-15 12:00')).toBe('later');
  });
  it('keeps its identifier as long as it is the same', async () => {
    const idAt = async (moment: string) => (await due(moment)).find(({ kind }) => kind === '例外到期')?.id;
    expect(await idAt('2025-05-01 12:00')).toBe(await idAt('2025-06-20 12:00'));
  });
});

describe('duties', () => {
  it('are sorted by their day and name who has to do them', async () => {
    const items = await due('2025-05-01 12:00');
    expect(items.map((item) => item.due)).toEqual(items.map((item) => item.due).toSorted());
    expect(items.filter(({ unit, responsible }) => unit === '' || responsible === '')).toEqual([]);
  });
  it('of columns are the days until which they have to be updated', async () => {
    await fleet.remove('sites/dept/governance/waivers.yaml');
    const updates = (await due('2025-03-10 12:00', 'dept')).filter(({ kind }) => kind === '栏目更新');
    expect(updates).toContainEqual(
      expect.objectContaining({ column: 'news', due: '2025-03-17', state: 'soon', unit: '办公室', responsible: '乙' }),
    );
  });
  it('of emergencies are the last day of their review, and name the principal', async () => {
    const path = 'content/dept/news/2025-03-03-sluice.md';
    const [emergency] = [
      { path, record: 'r', person: '戊', at: '2025-03-09 20:00', reason: '水位超警', due: '2025-03-10' },
    ];
    const items = (moment: string) => due(moment, 'dept', [emergency]);
    const item = expect.objectContaining({
      kind: '紧急发布补办审签',
      subject: path,
      due: '2025-03-10',
      responsible: '戊',
    });
    expect(await items('2025-03-10 23:59')).toContainEqual(item);
    expect((await items('2025-03-11 00:00')).find(({ subject }) => subject === path)?.state).toBe('overdue');
  });
  it('of letters name the letter by its number alone, and the unit that has it', async () => {
    const LETTER = 'content/portal/letters/ly2025-0001.md';
    const before = await fleet.read(LETTER);
    const text = before.replace(/^answeredAt: .*\n/m, '').replace(/^publishState: .*$/m, 'publishState: 待审核');
    await fleet.write(LETTER, text);
    const letters = (await due('2025-03-12 12:00')).filter(({ kind }) => kind.startsWith('留言'));
    expect(letters.map(({ kind, file }) => [kind, file])).toContainEqual(['留言答复', LETTER]);
    const title = /^title: (.*)$/m.exec(before)?.[1] ?? '';
    for (const { subject } of letters) expect(subject).not.toContain(title);
    await fleet.write(LETTER, before);
  });
  it('of entries have their column and the clauses of the limit', async () => {
    const review = (await due('2025-05-01 12:00')).find(({ kind }) => kind === '复核');
    expect(review).toMatchObject({
      column: expect.any(String) as string,
      file: expect.stringMatching(/^content\//) as string,
    });
  });
  it('that end by themselves are not listed afterwards', async () => {
    const kinds = new Set(
      (await due('2026-12-01 12:00')).filter(({ state }) => state === 'overdue').map(({ kind }) => kind),
    );
    for (const kind of ['征集截止', '公告撤下', '文件到期', '数据过期', '专题归档']) expect(kinds).not.toContain(kind);
  });
  it('of reports are those that the rules of the site ask for', async () => {
    expect((await due('2025-12-10 12:00')).filter(({ kind }) => kind === '报告')).toEqual([]);
    await fleet.remove('sites/portal/governance/waivers.yaml');
    const reports = (await due('2025-12-10 12:00')).filter(({ kind }) => kind === '报告');
    expect(reports.map(({ subject, due: day, state }) => [subject, day, state])).toContainEqual([
      '2025年政府网站工作年度报表',
      '2026-01-31',
      'later',
    ]);
    expect(reports.some(({ subject, state }) => subject.includes('第一季度') && state === 'overdue')).toBe(true);
  });
});
