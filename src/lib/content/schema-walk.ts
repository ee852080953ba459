/** Walks a schema along a data path, to find the field of a problem and its siblings. */
import type { z } from 'astro/zod';
import type { FieldMeta } from '../../../schemas/atoms.ts';

/** The parts of a schema's definition that we read. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  getter?: () => z.ZodType;
  options?: readonly z.ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: readonly unknown[];
  defaultValue?: unknown;
  checks?: readonly { _zod: { def: { params?: { problem?: string }; error?: (issue: object) => unknown } } }[];
}
/** The only access to the internals of a Zod schema. */
export const definitionOf = (schema: z.ZodType) => (schema as unknown as { def: Definition }).def;

export interface FieldInfo extends FieldMeta {
  /** Allowed values where the field selects a variant of a union. */
  allowed?: string;
  /** Name of the problem that its refinement raises, see `schemas/atoms.ts`. */
  problem?: string;
}

/** Schema below wrappers such as optional, default and pipe. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const definition = definitionOf(schema);
  if (definition.innerType) return unwrap(definition.innerType);
  if (definition.type === 'pipe' && definition.in) return unwrap(definition.in);
  if (definition.type === 'lazy' && definition.getter) return unwrap(definition.getter());
  return schema;
}

/** Label and help of the field, declared on it or on the schema it wraps. */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
  const own = (schema as { meta?: () => FieldMeta | undefined }).meta?.();
  if (own?.label) return own;
  const inner = definitionOf(schema).innerType;
  return inner ? metaOf(inner) : undefined;
}

function step(schema: z.ZodType, key: PropertyKey, data: unknown): z.ZodType | undefined {
  const core = unwrap(schema);
  const definition = definitionOf(core);
  if (definition.shape) return definition.shape[String(key)];
  if (definition.element) return definition.element;
  const variant = variantOf(core, data);
  return variant ? definitionOf(variant).shape?.[String(key)] : undefined;
}

/** The variant of a discriminated union that the data selects. */
function variantOf(schema: z.ZodType, data: unknown): z.ZodType | undefined {
  const { discriminator, options } = definitionOf(schema);
  if (!discriminator || !options) return undefined;
  const chosen = (data as Record<string, unknown> | null)?.[discriminator];
  return options.find((option) => {
    const literal = definitionOf(option).shape?.[discriminator];
    return literal?.safeParse(chosen).success;
  });
}

/** Label, help and example of the field at `path`; the label is the key where the schema has none. */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): FieldInfo {
  let current: z.ZodType | undefined = schema;
  let node = data;
  let info: FieldInfo = { label: String(path.at(-1) ?? '') };
  for (const key of path) {
    const parent: z.ZodType = current;
    current = step(parent, key, node);
    if (!current)
      return key === definitionOf(unwrap(parent)).discriminator ? { ...info, allowed: variantNames(parent) } : info;
    node = (node as Record<PropertyKey, unknown> | null | undefined)?.[key];
    // Items inherit the description of their list.
    info = metaOf(current) ?? (typeof key === 'number' ? info : { label: String(key) });
  }
  const named = namedProblem(current);
  return named === undefined ? info : { ...info, problem: named };
}

/** Values of the discriminator of a union. */
function variantNames(schema: z.ZodType): string {
  const { options, discriminator } = definitionOf(unwrap(schema));
  const literals = (options ?? []).map((option) => definitionOf(option).shape?.[discriminator ?? '']);
  return literals.flatMap((literal) => (literal ? (definitionOf(literal).values ?? []) : [])).join('、');
}

/** The problem a leaf raises by name, such as an impossible date. */
function namedProblem(schema: z.ZodType): string | undefined {
  return definitionOf(unwrap(schema)).checks?.flatMap((check) => check._zod.def.params?.problem ?? [])[0];
}

/** Keys allowed in the object at `path`. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  let current: z.ZodType | undefined = schema;
  let node = data;
  for (const key of path) {
    current = current && step(current, key, node);
    node = (node as Record<PropertyKey, unknown> | null | undefined)?.[key];
  }
  if (!current) return [];
  const core = unwrap(current);
  const shape =
    definitionOf(core).shape ?? (variantOf(core, node) && definitionOf(variantOf(core, node) as z.ZodType).shape);
  return Object.keys(shape ?? {});
}
