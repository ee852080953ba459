/** The rows a rule pack may have, and the clauses they rest on in the packs there are. */
import type { z } from 'astro/zod';
import { rulesSchema, type RulePack } from '../../../schemas/rulepack.ts';
import { ruleNode } from '../../../src/lib/rulepacks/rule-rows.ts';

/** Paths of all rows, `*` for the keys of a keyed section. */
export function rowPaths(schema: z.core.$ZodType = rulesSchema, at: readonly string[] = []): string[] {
  const node = ruleNode(schema);
  if (node.kind === 'row') return [at.join('.')];
  if (node.kind === 'keyed') return rowPaths(node.part, [...at, '*']);
  return node.kind === 'section'
    ? Object.entries(node.parts).flatMap(([key, part]) => rowPaths(part, [...at, key]))
    : [];
}

/** Clauses named by all packs at a row, sorted. */
export function clausesOfRow(packs: readonly RulePack[], row: string): string[] {
  const values = packs.flatMap((pack) => valuesAt(pack, row.split('.')));
  return [
    ...new Set(values.flatMap((value) => [value].flat() as { clauses: string[] }[]).flatMap(({ clauses }) => clauses)),
  ].sort();
}

function valuesAt(node: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (node === undefined) return [];
  if (key === undefined) return [node];
  const record = node as Readonly<Record<string, unknown>>;
  return key === '*' ? Object.values(record).flatMap((each) => valuesAt(each, rest)) : valuesAt(record[key], rest);
}
