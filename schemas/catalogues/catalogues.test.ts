import { describe, expect, it } from 'vitest';
import { rulePackSchema } from '../rulepack.ts';
import { catalogueLeaves, catalogueNodes, OPTIONAL_NODES, walkCatalogue } from './index.ts';

const nodes = (kind: 'portal' | 'department', optional: string[] = []) =>
  catalogueNodes({ kind, keyAreas: [], optional: new Set(optional) });
const clausesOf = (kind: 'portal' | 'department', optional: string[] = []) =>
  new Set([...walkCatalogue(nodes(kind, optional))].flatMap((trail) => trail.at(-1)?.clauses ?? []));

describe.each(['portal', 'department'] as const)('the catalogue of a %s', (kind) => {
  it('has six parts', () => {
    expect(nodes(kind).map(({ name }) => name)).toEqual([
      '概况',
      '信息公开指南',
      '信息公开制度',
      '主动公开',
      '重点领域',
      '信息公开年报',
    ]);
  });
  it('is at most three levels deep, with every id and name once', () => {
    const all = [...walkCatalogue(nodes(kind, [...OPTIONAL_NODES]))];
    expect(Math.max(...all.map((trail) => trail.length))).toBeLessThanOrEqual(3);
    for (const key of ['id', 'name'] as const) {
      const values = all.map((trail) => trail.at(-1)?.[key]);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

it('the catalogue of a portal has a node for each of the ten topic groups, one of them where it is asked for', () => {
  const groups = Array.from({ length: 10 }, (_, at) => `R-JM-25.${at + 1}`);
  expect(groups.filter((group) => !clausesOf('portal').has(group))).toEqual(['R-JM-25.9']);
  expect(groups.filter((group) => !clausesOf('portal', ['other-approvals']).has(group))).toEqual([]);
});

it('the catalogue of a department has a node for each of the six topic groups', () => {
  const groups = Array.from({ length: 6 }, (_, at) => `R-JM-26.${at + 1}`);
  expect(groups.filter((group) => !clausesOf('department').has(group))).toEqual([]);
});

it('a rule pack requires optional nodes that exist', () => {
  const optional = [...walkCatalogue(nodes('portal', [...OPTIONAL_NODES]))].flatMap((trail) => trail.at(-1) ?? []);
  expect(optional.filter((node) => node.optional).map(({ id }) => id)).toEqual([...OPTIONAL_NODES]);
  const pack = {
    id: 'local',
    name: '本地',
    source: '规定',
    catalogue: { nodes: [{ item: 'no-such-node', clauses: ['R-JM-25.9'] }] },
  };
  expect(rulePackSchema.safeParse(pack).success).toBe(false);
});

it('ten fields are key areas of a portal', () => {
  const fields = catalogueLeaves(nodes('portal')).filter(({ clauses }) => clauses.includes('R-JM-25.6'));
  expect(fields).toHaveLength(10);
});
