import { describe, expect, it } from 'vitest';
import type { Library } from '../lib/queries/library.ts';
import type { Entry } from '../lib/model/entry.ts';
import { onlineShare, serviceCatalogue } from './service-catalogue.ts';

const library = { href: (entry: Entry) => entry.url } as unknown as Library;
const guide = (itemName: string, data: Partial<Entry<'service'>['data']>) =>
  ({
    site: 'city',
    url: `/guides/${itemName}/`,
    data: {
      itemName,
      objects: ['person'],
      theme: 'water',
      onlineLevel: 'guide',
      agency: '办公室',
      timeLimit: { promised: '1个工作日' },
      links: {},
      ...data,
    },
  }) as unknown as Entry<'service'>;

describe('the catalogue of service guides', () => {
  const catalogue = serviceCatalogue(library, 'city', [
    guide('甲', { onlineLevel: 'full', links: { apply: 'https://a.gov.cn/1' }, objects: ['person', 'legal'] }),
    guide('乙', { onlineLevel: 'apply', links: { apply: 'https://a.gov.cn/2' }, theme: 'setup', objects: ['legal'] }),
    guide('丙', {}),
  ]);
  it('puts what can wholly be done on line in a group of its own', () => {
    expect(catalogue.online.map(({ title }) => title)).toEqual(['甲']);
    expect(onlineShare(catalogue)).toBe(33);
  });
  it('groups by object, and within by theme in a fixed order; an item for both is in both', () => {
    expect(
      catalogue.objects.map(({ label, themes }) => [
        label,
        themes.map((theme) => [theme.label, theme.services.map(({ title }) => title)]),
      ]),
    ).toEqual([
      ['个人', [['供水用水', ['甲', '丙']]]],
      [
        '法人',
        [
          ['供水用水', ['甲']],
          ['设立变更', ['乙']],
        ],
      ],
    ]);
  });
  it('offers the endpoint only where there is one', () => {
    expect(catalogue.online[0]?.action).toEqual({ label: '在线申报', url: 'https://a.gov.cn/1' });
    expect(catalogue.objects[0]?.themes[0]?.services[1]?.action).toBeUndefined();
  });
});
