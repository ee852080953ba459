import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../../tests/support/fleet-from-text.ts';
import { openingPicture } from '../../library/opening-picture.ts';
import { entryJsonLd } from '../../head/json-ld/entry.ts';
import { traitsOf } from '../index.ts';

const library = fleetFromText({
  sites: { city: siteRecord('city', [column('people', ['leader']), column('bodies', ['institution'])]) },
  entries: {
    'city/people/wang.md': frontMatter('l1', {
      name: '王若琳',
      post: '副市长',
      order: 1,
      duties: ['水务'],
      cv: [{ period: '2016.03—2020.11', position: '灌区主任' }],
      photo: { file: 'wang.jpg', alt: '王若琳的照片' },
      cover: { file: 'hall.jpg', alt: '大厅' },
    }),
    'city/bodies/water.md': frontMatter('o1', {
      name: '市水务局',
      functions: ['管理水资源。'],
      sections: [{ name: '办公室', phone: '0000-8000001' }],
      subordinates: [],
      leaders: ['l1'],
      address: '某路1号',
      hours: '工作日',
      phone: '0000-8000000',
      order: 1,
    }),
  },
});
const entry = (id: string) => library.entry(id)!;
const dataOf = (id: string) => entryJsonLd(library, library.site('city'), entry(id), '说明', {});
const ORIGIN = 'https://city.somecity.gov.cn';

describe('structured data of people and bodies', () => {
  it('describes a leader with the institution that names the leader', () => {
    expect(dataOf('l1')).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: '王若琳',
        jobTitle: '副市长',
        worksFor: [{ '@id': `${ORIGIN}/bodies/water/#organization`, name: '市水务局' }],
      },
    });
  });
  it('describes an institution with address, leaders and parts', () => {
    const data = dataOf('o1');
    expect(data).toMatchObject({
      mainEntity: {
        '@type': 'GovernmentOrganization',
        name: '市水务局',
        telephone: '0000-8000000',
        employee: [{ '@type': 'Person', '@id': `${ORIGIN}/people/wang/#person` }],
        department: [{ name: '办公室', telephone: '0000-8000001' }],
      },
    });
    expect(JSON.stringify(data)).not.toContain('subOrganization');
  });
});

describe('what leaders and institutions say outside their text', () => {
  it('is found by search', () => {
    expect(traitsOf(entry('l1')).searchText?.(library, entry('l1'))).toEqual(['王若琳', '副市长', '水务', '灌区主任']);
    expect(traitsOf(entry('o1')).searchText?.(library, entry('o1'))).toEqual([
      '市水务局',
      '管理水资源。',
      '办公室',
      '0000-8000001',
      '某路1号',
      '0000-8000000',
    ]);
  });
  it('opens with the photo of a leader before any cover', () => {
    expect(openingPicture(entry('l1'))?.file).toBe('wang.jpg');
    expect(openingPicture(entry('o1'))).toBeUndefined();
  });
});
