import { expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../../tests/support/fleet-from-text.ts';
import { siteOutputs } from '../site-outputs.ts';

const question = (id: string, attention: number) =>
  frontMatter(id, {
    title: `问题 ${id}？`,
    theme: '用水',
    attention,
    lastReviewedAt: '2026-01-01',
    reviewBy: '2027-01-01',
  });
const library = fleetFromText({
  sites: {
    city: siteRecord('city', [
      column('questions', ['faq'], { source: [{ sites: ['water'], types: ['faq'] }] }),
      column('news', ['news']),
    ]),
    water: siteRecord('water', [column('questions', ['faq'])]),
    school: siteRecord('school', [column('news', ['news'])]),
  },
  entries: {
    'city/questions/a.md': { matter: question('a', 3), body: '## 怎么办\n\n到**窗口**办理。\n' },
    'water/questions/b.md': question('b', 9),
  },
});
const file = (site: string) => siteOutputs(library, site).find(({ path }) => path === 'data/faq.json')?.text;

it('holds the questions of the site with those it shows of others, most asked first', () => {
  const { site, questions } = JSON.parse(file('city') ?? '') as { site: string; questions: object[] };
  expect(site).toBe('city人民政府');
  expect(questions).toEqual([
    expect.objectContaining({ id: 'b', url: 'https://water.somecity.gov.cn/questions/b/' }),
    {
      id: 'a',
      question: '问题 a？',
      answer: '到窗口办理。',
      theme: '用水',
      attention: 3,
      provider: '办公室',
      reviewedOn: '2026-01-01',
      url: 'https://city.somecity.gov.cn/questions/a/',
    },
  ]);
});
it('is not written where a site answers no questions', () => {
  expect(file('school')).toBeUndefined();
});
