/** Turns schema issues into problems with a position, the value as typed and what the wording needs. */
import type { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';
import { DATE_PROBLEM, FILE_NAME_PROBLEM, ID_PROBLEM, TIME_PROBLEM } from '../../../schemas/atoms.ts';
import type { Problem } from '../findings/problem.ts';
import { describeField, knownKeys } from './schema-walk.ts';
import type { LocatedYaml } from './front-matter.ts';

type Issue = z.core.$ZodIssue;
type Located = Omit<Problem, 'site' | 'file'>;

/** Issues a schema raises by name rather than by shape. */
const NAMED_RULES: Record<string, string> = {
  [DATE_PROBLEM]: 'metadata/date-impossible',
  [TIME_PROBLEM]: 'metadata/time-impossible',
  [FILE_NAME_PROBLEM]: 'metadata/file-name',
  [ID_PROBLEM]: 'metadata/id-format',
};

/** All problems of `yaml.data` under `schema`, in the order of the fields. */
export function schemaProblems(schema: z.ZodType, yaml: LocatedYaml, issues: readonly Issue[]): Located[] {
  return issues.flatMap((issue) => problemsOf(schema, yaml, issue));
}

function problemsOf(schema: z.ZodType, yaml: LocatedYaml, issue: Issue): Located[] {
  const path = issue.path;
  const typed = valueAt(yaml.data, path);
  const info = describeField(schema, path, yaml.data);
  const base = {
    field: path.map(String).join('.'),
    label: info.label,
    help: info.help ?? '',
    example: info.example ?? '',
  };
  const value = typed === undefined || typed === null ? '' : typeof typed === 'object' ? '' : String(typed);

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path, yaml.data);
    return issue.keys.map((key) => ({
      rule: 'metadata/key-unknown',
      ...yaml.keyAt([...path, key]),
      value: key,
      params: { field: [...path, key].map(String).join('.'), suggestion: nearest(key, known) ?? '', known: known.join('、') },
    }));
  }
  if (typed === undefined) {
    return [{ rule: 'metadata/field-missing', ...yaml.keyAt(path.slice(0, -1)), params: { ...base, key: String(path.at(-1) ?? '') } }];
  }
  const at = yaml.valueAt(path);
  const named = NAMED_RULES[issue.message];
  if (named) return [{ rule: named, ...at, value, params: base }];
  switch (issue.code) {
    case 'invalid_value':
      return [{ rule: 'metadata/value-enum', ...at, value, params: { ...base, allowed: issue.values.map(String).join('、'), suggestion: nearest(value, issue.values.map(String)) ?? '' } }];
    case 'invalid_union':
      return [{ rule: 'metadata/value-enum', ...at, value, params: { ...base, allowed: info.allowed ?? '', suggestion: '' } }];
    case 'invalid_type':
      return [{ rule: 'metadata/value-type', ...at, value, params: { ...base, expected: issue.expected, quoted: issue.expected === 'string' && value !== '' ? 1 : 0 } }];
    case 'too_small':
      return [{ rule: value === '' ? 'metadata/value-empty' : 'metadata/value-small', ...at, value, params: { ...base, limit: Number(issue.minimum) } }];
    case 'too_big':
      return [{ rule: 'metadata/value-length', ...at, value, params: { ...base, limit: Number(issue.maximum) } }];
    default:
      return [{ rule: 'metadata/value-format', ...at, value, params: base }];
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

/** The candidate an editor most likely meant, or null when none is close. */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(typed.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}
