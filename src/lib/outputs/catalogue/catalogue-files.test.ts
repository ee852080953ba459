import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../../tests/support/fleet-from-text.ts';
import { catalogueFiles } from './catalogue-files.ts';
import type { CatalogueFile } from '../../catalogue/catalogue-files.ts';

const disclosure = (id: string, serial: number, more: object) =>
  frontMatter(id, { indexNumber: `AB0000001/2026-0010${serial}`, responsibleUnit: '办公室', ...more });
const library = fleetFromText({
  sites: {
    city: siteRecord('city', [
      column('files', ['policy']),
      column('talks', ['news'], { topicGroups: ['重要会议', '重大活动'] }),
      column('list', ['disclosure'], { presentation: 'catalogue' }),
    ]),
  },
  entries: {
    'city/files/2026-01-01-a.md': policyMatter('p1', { title: '办法,"试行"' }),
    'city/talks/2026-01-01-b.md': frontMatter('n1', { subtype: '会议', publishedAt: '2026-01-01 10:00' }),
    'city/list/2026-01-02-c.md': disclosure('d1', 1, {
      title: '=HYPERLINK("http://a")',
      publishedAt: '2026-01-02 09:00',
      catalogueNode: '信息公开制度',
    }),
  },
});
const [json, csv] = catalogueFiles(library, library.column('city', 'list')!);

describe('the files of a catalogue', () => {
  it('are beside its page', () => {
    expect([json?.path, csv?.path]).toEqual(['list/catalogue.json', 'list/catalogue.csv']);
  });
  it('hold every entry once, newest first, with what has no number in its place', () => {
    const { total, items, nodes } = JSON.parse(json?.text ?? '') as CatalogueFile;
    expect(total).toBe(3);
    expect(items.map(({ title, indexNumber, nodes: ids }) => [title, indexNumber, ids])).toEqual([
      ['=HYPERLINK("http://a")', 'AB0000001/2026-00101', ['rules']],
      ['标题 n1', null, ['meetings']],
      ['办法,"试行"', 'AB0000001/2026-00001', ['normative']],
    ]);
    expect(nodes.find(({ id }) => id === 'normative')).toEqual({
      id: 'normative',
      path: ['主动公开', '规章、规范性文件和统计', '规范性文件'],
      count: 1,
    });
  });
  it('open in a spreadsheet program as text, with nothing to run', () => {
    expect(csv?.text.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFF索引号,标题,信息公开目录,责任单位,发布日期,网址',
      `AB0000001/2026-00101,"'=HYPERLINK(""http://a"")",信息公开制度,办公室,2026-01-02,https://city.somecity.gov.cn/list/2026-01-02-c/`,
      ',标题 n1,主动公开/会议、活动和人事/重要会议,办公室,2026-01-01,https://city.somecity.gov.cn/talks/2026-01-01-b/',
    ]);
  });
});
