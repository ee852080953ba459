import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeRulePacks, packOrder } from '../../src/lib/rulepacks/merge.ts';
import { readRulePacks } from './rulepacks.ts';

const packs = await readRulePacks();
const rulesOf = (...names: string[]) => mergeRulePacks(packOrder(names, packs).order);
const local = [...packs.keys()].filter((id) => id !== 'national');

describe('the packs of the repository', () => {
  it('are the national pack and four local ones that extend it', () => {
    expect(local).toHaveLength(4);
    for (const id of local) expect(packs.get(id)?.extends).toBe('national');
  });
  it('never lose what the national footer and meta tags require', () => {
    const national = rulesOf('national');
    for (const id of local) {
      const merged = rulesOf(id);
      for (const { item } of national.footer?.required ?? [])
        expect(merged.footer?.required?.map((row) => row.item)).toContain(item);
      expect(merged.meta).toEqual(national.meta);
    }
  });
  it('add the provincial desk where the local rule asks for it, and only there', () => {
    const asking = local.filter((id) => rulesOf(id).footer?.required?.some(({ item }) => item === 'provincialDesk'));
    expect(asking).toHaveLength(1);
  });
  it('hold the error-report answer to two working days where the local rule is stricter than the national three', () => {
    const limits = local.map(
      (id) =>
        rulesOf(id).replyDeadlines?.find(({ channel, stage }) => channel === 'errorReport' && stage === 'answer')
          ?.limit,
    );
    expect([...limits].sort()).toEqual(['2WD', '3WD', '3WD', '3WD']);
  });
  it('refuse a file that does not fit the schema, naming it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'packs-'));
    await writeFile(path.join(folder, 'x.yaml'), 'id: x\nname: x\nsource: x\nfooters: {}\n');
    await expect(readRulePacks(folder)).rejects.toThrow('Rule pack x.yaml');
  });
});
