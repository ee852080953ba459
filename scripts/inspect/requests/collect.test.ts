/** Which addresses an inspection requests. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../../tests/support/temp-fleet.ts';
import { loadFleet } from '../../lib/load-fleet.ts';
import { siteCacheFolder } from '../../lib/project.ts';
import { requestOutside } from './collect.ts';
import type { requestAll } from './request-all.ts';

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  await fleet.edit(
    'sites/portal/site.yaml',
    'interaction: { platformOwner: portal }',
    'interaction: { platformOwner: portal, privacyUrl: /gk/, endpoints: { consult: https://hd.test.gov.cn/consult } }',
  );
  await fleet.write(
    'sites/portal/governance/inspections.yaml',
    `skipLinks:
  - { url: https://slow.test.gov.cn/, reason: 人工核对。, until: '2025-06-30' }
  - { url: https://over.test.gov.cn/, reason: 人工核对。, until: '2025-05-31' }
`,
  );
  const links = ['https://slow.test.gov.cn/a', 'https://over.test.gov.cn/a', 'https://b.test.gov.cn/', 'mailto:a@b.cn'];
  const file = path.join(siteCacheFolder(fleet.root, 'portal'), 'checks', 'external-links.json');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    JSON.stringify({ version: 1, site: 'portal', links: links.map((url) => ({ url, count: 1, pages: ['/a/'] })) }),
  );
});
afterAll(() => fleet.dispose());

it('the home page, the endpoints of the record and the links of the built pages, less those registered', async () => {
  const loaded = await loadFleet(fleet.root, '2025-06-01 12:00');
  const site = loaded.library?.site('portal');
  if (!site) throw new Error('The fleet has no portal');
  const asked: string[] = [];
  const request: typeof requestAll = (urls, { clock }) => {
    asked.push(...urls);
    const answer = { state: 'ok' as const, status: 200, checkedOn: clock.today() };
    return Promise.resolve(new Map(urls.map((url) => [url, answer])));
  };
  const { links, probes } = await requestOutside(loaded, [site], request);
  expect(asked).toEqual([
    'https://www.test.gov.cn/',
    'https://hd.test.gov.cn/consult',
    'https://over.test.gov.cn/a',
    'https://b.test.gov.cn/',
  ]);
  expect(probes.map(({ what, state }) => [what, state])).toEqual([
    ['首页', 'ok'],
    ['在线咨询', 'ok'],
  ]);
  expect(links.map(({ url, state, reason }) => [url, state, reason])).toEqual([
    ['https://slow.test.gov.cn/a', 'skipped', '人工核对。'],
    ['https://over.test.gov.cn/a', 'ok', undefined],
    ['https://b.test.gov.cn/', 'ok', undefined],
  ]);
});
