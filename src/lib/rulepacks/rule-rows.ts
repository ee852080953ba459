/** The rows of the rules by path, as their schema declares them. */
import { z } from 'astro/zod';
import { mergePolicies, type MergePolicy } from '../../../schemas/rule-row.ts';

/** A schema without wrappers: a row with its policy, a section with named parts, or a keyed section. */
export type RuleNode =
  | { kind: 'row'; policy: MergePolicy; schema: z.core.$ZodType }
  | { kind: 'section'; parts: Readonly<Record<string, z.core.$ZodType>> }
  | { kind: 'keyed'; part: z.core.$ZodType }
  | { kind: 'other' };
export type RowNode = Extract<RuleNode, { kind: 'row' }>;

export function ruleNode(schema: z.core.$ZodType): RuleNode {
  const policy = mergePolicies.get(schema)?.policy;
  if (policy) return { kind: 'row', policy, schema };
  if (schema instanceof z.ZodOptional) return ruleNode(schema.unwrap());
  if (schema instanceof z.ZodObject) return { kind: 'section', parts: schema.shape };
  if (schema instanceof z.ZodRecord) return { kind: 'keyed', part: schema.valueType };
  return { kind: 'other' };
}

/** The row at `path`, or undefined where the schema has no such row. */
export function rowAt(schema: z.core.$ZodType, path: readonly string[]): RowNode | undefined {
  const node = ruleNode(schema);
  const [key, ...rest] = path;
  if (key === undefined) return node.kind === 'row' ? node : undefined;
  if (node.kind === 'section') {
    const part = Object.hasOwn(node.parts, key) ? node.parts[key] : undefined;
    return part && rowAt(part, rest);
  }
  return node.kind === 'keyed' ? rowAt(node.part, rest) : undefined;
}

/** Every row that `rules` has, with its path, in the order of the schema. */
export function presentRows(schema: z.core.$ZodType, rules: unknown): { path: string; node: RowNode; row: unknown }[] {
  const walk = (part: z.core.$ZodType, value: unknown, above: readonly string[]): ReturnType<typeof presentRows> => {
    if (value === undefined) return [];
    const node = ruleNode(part);
    if (node.kind === 'row') return [{ path: above.join('.'), node, row: value }];
    if (node.kind === 'other') return [];
    const values = value as Readonly<Record<string, unknown>>;
    const keys = node.kind === 'section' ? Object.keys(node.parts) : Object.keys(values);
    return keys.flatMap((key) => {
      const below = node.kind === 'section' ? node.parts[key] : node.part;
      return below ? walk(below, values[key], [...above, key]) : [];
    });
  };
  return walk(schema, rules, []);
}
