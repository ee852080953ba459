import { expect, it } from 'vitest';
import { rulesSchema } from '../../../schemas/rulepack.ts';
import { builtFixture } from '../pages/built-fixture.ts';
import { parsePage } from '../pages/parse-page.ts';
import { headJudge } from './judge-head.ts';
import { partsJudge } from './judge-parts.ts';

it('a row whose wording is not confirmed gives a warning in place of an error', async () => {
  const fixture = await builtFixture();
  const { site } = fixture.context;
  const rules = rulesSchema.parse({
    footer: { required: [{ item: 'bestView', clauses: ['X-6'], standing: 'unconfirmed' }] },
    meta: { site: [{ item: 'SiteName', clauses: ['X-3'], standing: 'unconfirmed' }] },
  });
  const html = '<html lang="zh-Hans"><body><header></header><footer></footer></body></html>';
  const page = {
    page: { url: '/', file: 'index.html', source: '', template: 'home' },
    facts: parsePage(html, site.origin),
  };
  expect(partsJudge(site, rules)(page)).toMatchObject([
    { rule: 'unconfirmed', at: html.indexOf('<footer'), params: { part: 'bestView' } },
  ]);
  expect(headJudge(site, rules, new Map())(page)).toContainEqual(
    expect.objectContaining({ rule: 'unconfirmed', params: expect.objectContaining({ part: 'SiteName' }) }),
  );
  await fixture.dispose();
});
