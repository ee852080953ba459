/** Turns schema issues into problems with a position, the value as typed and the parameters of the message. */
import type { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';
import {
  ADDRESS_PROBLEM,
  DATE_PROBLEM,
  FILE_NAME_PROBLEM,
  HOST_NAME_PROBLEM,
  ID_PROBLEM,
  isCalendarDate,
  TIME_PROBLEM,
} from '../../../schemas/atoms.ts';
import { suggestDate } from './date-suggestion.ts';
import { fieldName } from './field-name.ts';
import type { LocatedYaml } from './located-yaml.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { plainFileName, plainId } from './plain-name.ts';
import { describeField, knownKeys } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Params = Record<string, string | number>;
type Words = { rule: string; params?: Params };

/** All problems of `yaml.data` under `schema`, in the order of the fields. */
export function schemaProblems(schema: z.ZodType, yaml: LocatedYaml, issues: readonly Issue[]): YamlProblem[] {
  return issues.flatMap((issue) => problemsOf(schema, yaml, issue));
}

function problemsOf(schema: z.ZodType, yaml: LocatedYaml, issue: Issue): YamlProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, yaml, path, key));
  const typed = valueAt(yaml.data, path);
  const { label, help = '', example = '', allowed, problem } = describeField(schema, path, yaml.data);
  const key = String(path.filter((step) => typeof step !== 'number').at(-1) ?? '');
  const field: Params = { field: fieldName(path), key, label, help, example };
  if (typed === undefined) return [{ rule: 'metadata/field-missing', ...yaml.keyAt(path.slice(0, -1)), params: field }];
  const value = typeof typed === 'object' ? '' : yaml.typedAt(path) || String(typed);
  const { rule, params } = wordsFor(issue, typed, value, problem ?? issue.message, allowed ?? '');
  return [{ rule, ...yaml.valueAt(path), value, params: { ...field, ...params } }];
}

function unknownKey(schema: z.ZodType, yaml: LocatedYaml, path: readonly PropertyKey[], key: string): YamlProblem {
  const known = knownKeys(schema, path, yaml.data);
  const field = fieldName([...path, key]);
  const labels = new Map(known.map((name) => [name, describeField(schema, [...path, name], yaml.data).label]));
  const params = { field, suggestion: nearestField(key, labels) ?? '', similar: similarFields(key, labels) };
  return { rule: 'metadata/key-unknown', ...yaml.keyAt([...path, key]), value: key, params };
}

function wordsFor(issue: Issue, typed: unknown, value: string, problem: string, allowed: string): Words {
  if (typed === null || (typeof typed === 'string' && typed.trim() === '')) return { rule: 'metadata/value-empty' };
  if (typeof typed !== 'object' && problem in NAMED) return (NAMED[problem] as (value: string) => Words)(value);
  switch (issue.code) {
    case 'invalid_value':
      return choiceWords(value, issue.values.map(String));
    case 'invalid_union':
      return allowed === '' ? { rule: 'metadata/value-format' } : choiceWords(value, allowed.split('、'));
    case 'invalid_type':
      return typeWords(issue.expected, typed);
    case 'too_small':
    case 'too_big':
      return sizeWords(issue);
    default:
      return { rule: 'metadata/value-format' };
  }
}

/** Problems that a refinement of a schema raises by name. */
const NAMED: Readonly<Record<string, (value: string) => Words>> = {
  [DATE_PROBLEM]: (value) => dateWords(value, 'date', /^\d{4}-\d{2}-\d{2}$/.test(value)),
  [TIME_PROBLEM]: (value) => dateWords(value, 'time', /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(value)),
  [FILE_NAME_PROBLEM]: (value) => ({ rule: 'metadata/file-name', params: { suggestion: plainFileName(value) } }),
  [ADDRESS_PROBLEM]: () => ({ rule: 'metadata/address' }),
  [HOST_NAME_PROBLEM]: () => ({ rule: 'metadata/host-name' }),
  [ID_PROBLEM]: (value) => ({ rule: 'metadata/id-format', params: { suggestion: plainId(value) } }),
};

function dateWords(value: string, form: 'date' | 'time', shaped: boolean): Words {
  if (form === 'time' && isCalendarDate(value)) return { rule: 'metadata/time-incomplete' };
  const suggestion = suggestDate(value, form) ?? '';
  return { rule: `metadata/${form}-${shaped ? 'impossible' : 'format'}`, params: { suggestion } };
}

function choiceWords(value: string, allowed: readonly string[]): Words {
  return {
    rule: 'metadata/value-enum',
    params: { allowed: allowed.join('、'), suggestion: nearest(value, allowed) ?? '' },
  };
}

function typeWords(expected: string, typed: unknown): Words {
  const scalar = typeof typed === 'number' || typeof typed === 'boolean';
  if (expected === 'string' && scalar) return { rule: 'metadata/value-quote' };
  return { rule: expected in TYPE_RULES ? (TYPE_RULES[expected] as string) : 'metadata/value-format' };
}
const TYPE_RULES: Readonly<Record<string, string>> = {
  string: 'metadata/value-not-text',
  array: 'metadata/value-not-list',
  object: 'metadata/value-not-group',
  record: 'metadata/value-not-group',
  number: 'metadata/value-not-number',
  int: 'metadata/value-not-number',
  boolean: 'metadata/value-not-boolean',
};

function sizeWords(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Words {
  const small = issue.code === 'too_small';
  const params = { limit: Number(small ? issue.minimum : issue.maximum) };
  const side = small ? 'small' : 'big';
  return { rule: SIZE_RULES[`${issue.origin}-${side}`] ?? `metadata/value-too-${side}`, params };
}
const SIZE_RULES: Readonly<Record<string, string>> = {
  'string-small': 'metadata/value-too-short',
  'string-big': 'metadata/value-too-long',
  'array-small': 'metadata/list-too-short',
  'array-big': 'metadata/list-too-long',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

/** Number of similar fields listed in a message; a full list would not help. */
const SIMILAR = 3;

/** The field most likely meant, by its key or by its Chinese name. */
function nearestField(typed: string, labels: ReadonlyMap<string, string>): string | null {
  const byLabel = [...labels].find(([, label]) => label === typed)?.[0];
  return byLabel ?? nearest(typed, [...labels.keys()]);
}

/** The most similar fields, with their Chinese names. */
function similarFields(typed: string, labels: ReadonlyMap<string, string>): string {
  const steps = ([name, label]: readonly [string, string]) =>
    Math.min(distance(typed.toLowerCase(), name.toLowerCase()), distance(typed, label));
  return [...labels]
    .map((each) => ({ each, steps: steps(each) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, SIMILAR)
    .map(({ each: [name, label] }) => (name === label ? name : `${name}（${label}）`))
    .join('、');
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
