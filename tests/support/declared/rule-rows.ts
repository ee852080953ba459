/** The rows a rule pack may have. */
import type { z } from 'astro/zod';
import { rulesSchema } from '../../../schemas/rulepack.ts';
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
