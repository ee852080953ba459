import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';
import type { CatalogueBranch } from '../queries/catalogue.ts';

const site = (topics: string[], more: object = {}) =>
  siteRecord(
    'city',
    [
      column('files', ['policy']),
      column('affairs', [], {
        topicGroups: topics,
        columns: [
          column('talks', ['news'], { topicGroups: [] }),
          column('bodies', ['institution'], { topicGroups: ['机构设置'] }),
        ],
      }),
    ],
    more,
  );
const news = (id: string, subtype: string, more: object = {}) => frontMatter(id, { subtype, ...more });
const leaf = (branches: readonly CatalogueBranch[], name: string): CatalogueBranch | undefined => {
  for (const branch of branches) {
    const found = branch.node.name === name ? branch : leaf(branch.children, name);
    if (found) return found;
  }
  return undefined;
};
const ids = (branch: CatalogueBranch | undefined) => branch?.entries.map(({ id }) => id);

describe('the disclosure catalogue', () => {
  it('holds a document under the node it names', () => {
    const library = fleetFromText({
      sites: { city: site([]) },
      entries: {
        'city/files/2026-01-01-a.md': policyMatter('p1'),
        'city/files/2026-01-01-b.md': policyMatter('p2', { catalogueNode: '规划计划' }),
      },
    });
    const { branches, entries } = library.catalogue('city');
    expect(ids(leaf(branches, '规范性文件'))).toEqual(['p1']);
    expect(leaf(branches, '规划计划')?.path).toEqual(['主动公开', '规划、项目和财政', '规划计划']);
    expect(leaf(branches, '主动公开')?.count).toBe(2);
    expect(entries.map(({ id }) => id)).toEqual(['p2', 'p1']);
  });

  it('sorts the entries of a column into the nodes it answers for', () => {
    const library = fleetFromText({
      sites: { city: site(['重要会议', '人事任免']) },
      entries: {
        'city/affairs/talks/2026-01-01-a.md': news('n1', '会议'),
        'city/affairs/talks/2026-01-01-b.md': news('n2', '人事任免'),
        'city/affairs/talks/2026-01-01-c.md': news('n3', '要闻'),
      },
    });
    const { branches, entries } = library.catalogue('city');
    expect(ids(leaf(branches, '重要会议'))).toEqual(['n1']);
    expect(ids(leaf(branches, '人事任免'))).toEqual(['n2']);
    expect(entries).toHaveLength(2);
  });

  it('shows what a column answers for itself before what the one above does', () => {
    const library = fleetFromText({
      sites: { city: site(['本地概况']) },
      entries: {
        'city/affairs/bodies/office.md': frontMatter('o1', {
          name: '办公室',
          functions: ['办文。'],
          sections: [],
          subordinates: [],
          leaders: ['l1'],
          address: '某路1号',
          hours: '工作日',
          phone: '0000-8000000',
          order: 1,
        }),
      },
    });
    expect(
      library
        .catalogue('city')
        .leavesOf(library.entry('o1')!)
        .map(({ node }) => node.name),
    ).toEqual(['机构设置']);
  });

  it('moves with the clock', () => {
    const at = (now: string) =>
      fleetFromText(
        {
          sites: { city: site(['重要会议']) },
          entries: {
            'city/affairs/talks/2026-06-01-a.md': news('n1', '会议', {
              publishedAt: '2026-06-01 12:00',
              expiresAt: '2026-06-02 12:00',
            }),
          },
        },
        now,
      ).catalogue('city').entries.length;
    expect([at('2026-06-01 11:59'), at('2026-06-01 12:00'), at('2026-06-02 11:59'), at('2026-06-02 12:00')]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('counts an entry under two nodes once', () => {
    const library = fleetFromText({
      sites: { city: site(['本地概况', '重大项目']) },
      entries: { 'city/affairs/talks/2026-01-01-a.md': news('n1', '要闻') },
    });
    const { branches } = library.catalogue('city');
    expect([leaf(branches, '概况')?.count, leaf(branches, '主动公开')?.count]).toEqual([1, 1]);
    expect(library.catalogue('city').entries).toHaveLength(1);
  });

  it('has the key areas of the site after those of its kind, and its reasons for what it lacks', () => {
    const library = fleetFromText({
      sites: {
        city: site([], {
          disclosure: {
            keyAreas: [{ id: 'water-supply', name: '供水保障' }],
            notApplicable: [{ node: '行政规章', reason: '没有立法权' }],
          },
        }),
      },
    });
    const { branches } = library.catalogue('city');
    expect(leaf(branches, '重点领域')?.children.at(-1)?.node).toMatchObject({ id: 'water-supply', name: '供水保障' });
    expect(leaf(branches, '行政规章')?.absent).toBe('没有立法权');
  });

  it('of a department without key areas takes entries in that part itself', () => {
    const library = fleetFromText({ sites: { city: site([], { kind: 'department' }) } });
    expect(library.catalogue('city').leaves.map(({ node }) => node.name)).toContain('重点领域');
  });
});
