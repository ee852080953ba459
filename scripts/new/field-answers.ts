/** Parses typed answers as values of their field, and words their problems for editors. */
import { Document, parse } from 'yaml';
import type { z } from 'astro/zod';
import { types, type TypeName } from '../../schemas/index.ts';
import { suggestDate } from '../../src/lib/content/date-suggestion.ts';
import { parseYaml } from '../../src/lib/content/located-yaml.ts';
import { listFields, type FieldRow } from '../../src/lib/content/schema-fields.ts';
import { schemaProblems } from '../../src/lib/content/schema-problems.ts';
import type { Lang } from '../lib/lang.ts';
import { toFinding } from '../checks/to-finding.ts';

/** A field whose value is missing or wrong. */
export interface FieldProblem {
  key: string;
  label: string;
  /** What is wrong and how to fix it. */
  words: string;
}

const shapeOf = (type: TypeName) => types[type].schema.shape as Readonly<Record<string, z.ZodType>>;

/** The row of a field of an entry, as the reference describes it. */
export const fieldRow = (type: TypeName, key: string): FieldRow | undefined =>
  listFields(types[type].schema).find(({ path }) => path === key);

/** Punctuation that editors type between the items of a list. */
const BETWEEN_ITEMS = /[、，,；;]\s*/;
const IS_YAML = /^(?:['"[{]|- )/;

/**
 * Text stays text: `示政发〔2025〕3号 #1` and `0012` need no quotes here. Lists may be typed with 、 between their items,
 * days as 2025年3月1日; anything else that is valid YAML is read as YAML.
 */
export function readAnswer(type: TypeName, key: string, typed: string): unknown {
  const text = typed.trim();
  const row = fieldRow(type, key);
  if (IS_YAML.test(text)) return asYaml(text);
  if (row?.sort === 'date' || row?.sort === 'time') return suggestDate(text, row.sort) ?? text;
  const accepts = (value: unknown) => shapeOf(type)[key]?.safeParse(value).success === true;
  if (accepts(text)) return text;
  const items = text.split(BETWEEN_ITEMS);
  if (row?.sort === 'list' && accepts(items)) return items;
  const read = asYaml(text);
  return row?.sort === 'list' && (read === null || typeof read !== 'object') ? items : read;
}

function asYaml(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Problems of front matter, one per field, in the order of the schema. */
export function fieldValueProblems(
  type: TypeName,
  data: Readonly<Record<string, unknown>>,
  lang: Lang = 'zh',
): FieldProblem[] {
  const { schema } = types[type];
  const parsed = schema.safeParse(data);
  if (parsed.success) return [];
  const yaml = { ...parseYaml(new Document(data, { aliasDuplicateObjects: false }).toString()), data };
  const problems = new Map<string, FieldProblem>();
  for (const issue of parsed.error.issues) {
    const [problem] = schemaProblems(schema, yaml, [issue]);
    const key = String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    if (!problem || problems.has(key)) continue;
    const { message, fix } = toFinding({ ...problem, site: '', file: '' }, lang);
    problems.set(key, { key, label: fieldRow(type, key)?.label ?? key, words: `${message}${fix}` });
  }
  return [...problems.values()];
}
