import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { UsageError } from '../lib/command.ts';
import type { Lang } from '../lib/lang.ts';
import { runExplain } from './explain.ts';

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
  await fleet.edit('sites/dept/site.yaml', 'rulePacks: [national]', 'rulePacks: [national, jiangmen]');
});
afterEach(() => fleet.dispose());

async function explained(id: string, lang: Lang = 'zh'): Promise<string> {
  const chunks: string[] = [];
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  const io = { stdout, stderr: stdout, root: fleet.root, now: '2025-06-01 12:00', lang };
  await runExplain(['--site', id], io);
  return chunks.join('');
}

const waivers = (...lines: string[]) =>
  `waivers:\n${lines.map((line) => `  - { ${line}, reason: 改版过渡期, approvalRef: 测政办函〔2025〕3号 }\n`).join('')}`;

describe('explain --site', () => {
  it('gives each value with its pack, its clauses and how certain it is', async () => {
    const text = await explained('dept');
    expect(text).toContain('dept 测试市水务局\n规则包：national 全国、jiangmen 江门市\n');
    expect(text).toContain('domain.maxAlias\n  P1Y（1年）\n      来自 jiangmen；依据 R-JM-12.4b；条文明确\n');
    expect(text).toContain('columns.nameMaxLength\n  12\n      来自 national；依据 R-DL-18.1；待核实原文\n');
    expect(text).toContain('  sponsor\n      来自 national、jiangmen；依据 X-6、R-JM-13.4；条文明确\n');
  });

  it('shows what a waiver makes of it, by which document and until when', async () => {
    await fleet.write(
      'sites/dept/governance/waivers.yaml',
      waivers(
        "row: columns.maxDepth, value: 4, until: '2025-12-31'",
        "row: footer.required, value: [bestView], until: '2025-12-31'",
      ),
    );
    const text = await explained('dept');
    expect(text).toContain('其中 2 项按豁免放宽');
    expect(text).toMatch(
      /columns\.maxDepth\n {2}3\n.*\n {6}放宽为 4：至 2025-12-31，测政办函〔2025〕3号：改版过渡期\n/,
    );
    expect(text).toMatch(/ {2}bestView\n.*\n {6}不再要求：至 2025-12-31/);
    expect(text).not.toContain('不生效的豁免');
  });

  it('lists waivers without effect with the reason', async () => {
    await fleet.write(
      'sites/dept/governance/waivers.yaml',
      waivers(
        "row: columns.maxDepth, value: 4, until: '2025-05-31'",
        "row: columns.depth, value: 4, until: '2025-12-31'",
      ),
    );
    const text = await explained('dept');
    expect(text).toContain('其中 0 项按豁免放宽');
    expect(text).toContain('不生效的豁免\n  columns.maxDepth 4：已经到期\n      至 2025-05-31');
    expect(text).toContain('  columns.depth 4：没有这一条规则\n');
  });

  it('says the same twice, and in English where asked', async () => {
    expect(await explained('dept')).toBe(await explained('dept'));
    expect(await explained('dept', 'en')).toContain(
      'domain.maxAlias\n  P1Y (1 year)\n      from jiangmen; R-JM-12.4b; stated\n',
    );
  });

  it('names the sites there are instead of one that is not', async () => {
    await expect(explained('depot')).rejects.toThrow(UsageError);
    await expect(explained('depot')).rejects.toThrow('portal、dept');
  });
});
