/** Adding a site to the demo fleet is data only. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runLantai } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet('.');
});
afterAll(() => fleet.dispose());

it('a fourth site needs a line in the registry, a record and entries, and no code', async () => {
  const [model, id] = ['swj', 'wjw'];
  await fleet.edit('sites/fleet.yaml', 'sites:', `sites:\n  - { id: ${id}, parent: www, portal: www, port: 4329 }`);
  await cp(path.join(fleet.root, 'sites', model, 'assets'), path.join(fleet.root, 'sites', id, 'assets'), {
    recursive: true,
  });
  const record = await fleet.read(`sites/${model}/site.yaml`);
  await fleet.write(
    `sites/${id}/site.yaml`,
    record
      .replace(/^id: .*$/m, `id: ${id}`)
      .replaceAll('示例市水务局', '示例市卫生健康委员会')
      .replaceAll('swj.example', 'wjw.example')
      .replace("'0000000002'", "'0000000004'")
      .replace('SL0000002', 'SL0000004')
      .replace(/^ {2}guide: .*\n/m, ''),
  );
  const news = await runLantai(
    'new',
    '--root',
    fleet.root,
    '--site',
    id,
    '--column',
    'dt/swyw',
    '--title',
    '家庭医生签约服务进社区',
    '--editor',
    '甲',
    '--time',
    '2026-11-20 09:00',
    '--field',
    'subtype=要闻',
  );
  expect(news.stderr).toBe('');
  expect(news.code).toBe(0);

  const built = await runLantai('build', '--root', fleet.root, '--site', id, '--today', '2026-11-22 12:00');
  expect(built.stdout).toMatch(/wjw\s+已生成/);
  expect(built.code).toBe(0);
  const home = await readFile(path.join(fleet.root, 'dist', id, 'index.html'), 'utf8');
  expect(home).toContain('示例市卫生健康委员会');
  expect(home).toContain('家庭医生签约服务进社区');
  expect(home).toContain('0000000004');
  expect(home).toContain('data-identity="siteName">示例市卫生健康委员会</a>');
  expect(home).not.toContain('主办单位：示例市水务局');
});
