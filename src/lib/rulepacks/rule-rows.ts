/** The rows of the rules by path, as their schema declares them. */
import { z } from 'astro/zod';
import { mergePolicies, type MergePolicy } from '../../../schemas/rule-row.ts';

/** A schema without wrappers: a row with its policy, a section with named parts, or a keyed section. */
export type RuleNode =
  | { kind: 'row'; policy: MergePolicy }
  | { kind: 'section'; parts: Readonly<Record<string, z.core.$ZodType>> }
  | { kind: 'keyed'; part: z.core.$ZodType }
  | { kind: 'other' };

export function ruleNode(schema: z.core.$ZodType): RuleNode {
  const policy = mergePolicies.get(schema)?.policy;
  if (policy) return { kind: 'row', policy };
  if (schema instanceof z.ZodOptional) return ruleNode(schema.unwrap());
  if (schema instanceof z.ZodObject) return { kind: 'section', parts: schema.shape };
  if (schema instanceof z.ZodRecord) return { kind: 'keyed', part: schema.valueType };
  return { kind: 'other' };
}

/** Policy of the row at `path`, or undefined where the schema has no such row. */
export function policyAt(schema: z.core.$ZodType, path: readonly string[]): MergePolicy | undefined {
  const node = ruleNode(schema);
  const [key, ...rest] = path;
  if (key === undefined) return node.kind === 'row' ? node.policy : undefined;
  if (node.kind === 'section') {
    const part = node.parts[key];
    return part && policyAt(part, rest);
  }
  return node.kind === 'keyed' ? policyAt(node.part, rest) : undefined;
}
