/** Adding a site to the demo fleet is data only, and one command writes it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSources } from '../scripts/checks/run.ts';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2026-11-22 12:00';
const ID = 'wjw';
const NAME = '示例市卫生健康委员会';
const ANSWERS = [
  '--name',
  NAME,
  '--phone',
  '0000-8300000',
  '--address',
  '示例市中心区人民路9号',
  '--leader',
  '甲',
  '--person',
  '乙',
];

let fleet: TempFleet;
const lantai = (...args: string[]) => runInProcess(...args, '--root', fleet.root, '--today', NOW);
const record = () => fleet.read(`sites/${ID}/site.yaml`);
beforeAll(async () => {
  fleet = await tempFleet('.');
});
afterAll(() => fleet.dispose());

describe('a fourth site', () => {
  it('is not begun before everything it needs is known, all of it named at once', async () => {
    const { code, stderr } = await lantai('new-site', '--id', ID, '--phone', 'call us', '--domain', 'wjw.example.com');
    expect(code).toBe(2);
    for (const option of ['--name', '--phone', '--domain', '--address', '--leader', '--person'])
      expect(stderr).toContain(`  ${option} …`);
    await expect(record()).rejects.toThrow('ENOENT');
  });

  it('comes from answers, with nothing of another site in it', async () => {
    const { code, stdout, stderr } = await lantai('new-site', '--id', ID, ...ANSWERS);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(`sites/${ID}/site.yaml`);
    const text = await record();
    expect(text).toContain(`standardName: ${NAME}`);
    expect(text).toContain('primary: wjw.example.gov.cn');
    for (const other of ['水务', '教育', 'swj', 'jyj', '{']) expect(text.replace(/\{ /g, '')).not.toContain(other);
    await expect(fleet.read(`sites/${ID}/published-urls.txt`)).rejects.toThrow('ENOENT');
    await expect(fleet.read(`sites/${ID}/statistics/datasets.yaml`)).rejects.toThrow('ENOENT');
    expect(await fleet.read('sites/fleet.yaml')).toMatch(
      /^# .*[^]*id: swj[^]*id: wjw\n {4}parent: www\n {4}portal: www\n {4}port: 4324/,
    );
  });

  it('has no errors, and what is left to do is in the warnings', async () => {
    const findings = await checkSources(await loadFleet(fleet.root, NOW), [ID]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([
      'metadata/body-placeholder',
      'metadata/catalogue-node-empty',
      'metadata/column-empty',
      'metadata/number-pending',
    ]);
  });

  it('cannot be made twice', async () => {
    const { code, stderr } = await lantai('new-site', '--id', ID, ...ANSWERS);
    expect(code).toBe(2);
    expect(stderr).toContain('已经用了');
  });

  it('takes entries and is built without a line of code', async () => {
    const news = await lantai(
      'new',
      '--site',
      ID,
      '--column',
      'dt',
      '--title',
      '家庭医生签约服务进社区',
      '--editor',
      '甲',
    );
    expect(news.stderr).toBe('');
    expect(news.code).toBe(0);
    const built = await lantai('build', '--site', ID, '--no-search');
    expect(built.stdout).toMatch(/wjw\s+已生成/);
    expect(built.code).toBe(0);
    const home = await readFile(path.join(fleet.root, 'dist', ID, 'index.html'), 'utf8');
    expect(home).toContain(`data-identity="siteName">${NAME}</a>`);
    expect(home).toContain('家庭医生签约服务进社区');
    expect(home).not.toContain('主办单位：示例市水务局');
  });
});
