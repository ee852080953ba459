/** Compares two versions of a record or of the front matter of an entry, field by field, in the words of its schema. */
import type { z } from 'astro/zod';
import { describeField } from '../../../src/lib/content/schema-walk.ts';
import { align, type Comparison } from '../differ/align.ts';
import { diffText, type Run } from '../differ/text-diff.ts';
import { isObject, valueText, type Words } from './value-text.ts';

export interface FieldChange {
  /** Chinese names from the outside in, such as 附件 › 第2项 › 标题. */
  label: readonly string[];
  kind: 'edited' | 'added' | 'removed' | 'moved';
  runs: readonly Run[];
}

type Path = readonly (string | number)[];

/**
 * @param before undefined for what is new, @param after undefined for what is gone.
 */
export function diffFields(schema: z.ZodType, before: unknown, after: unknown, words: Words): FieldChange[] {
  return new FieldDiff(schema, before, after, words).changes([], before, after);
}

class FieldDiff {
  readonly #schema: z.ZodType;
  readonly #data: unknown;
  readonly #words: Words;

  constructor(schema: z.ZodType, before: unknown, after: unknown, words: Words) {
    this.#schema = schema;
    this.#data = after ?? before;
    this.#words = words;
  }

  /** @param shown names of the fields down to here. */
  changes(path: Path, before: unknown, after: unknown, shown: readonly string[] = []): FieldChange[] {
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const isList = (value: unknown) => Array.isArray(value) && value.some(isObject);
    if (isList(before) || isList(after)) return this.#items(path, listOf(before), listOf(after), shown);
    if (isObject(before) || isObject(after)) return this.#keys(path, recordOf(before), recordOf(after), shown);
    const [was, is] = [before, after].map((value) => valueText(value, path, this.#words));
    if (was === is) return [];
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'edited';
    return [{ label: shown, kind, runs: diffText(was ?? '', is ?? '') }];
  }

  #keys(path: Path, before: Fields, after: Fields, shown: readonly string[]): FieldChange[] {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) =>
      this.changes([...path, key], before[key], after[key], [...shown, this.#label([...path, key])]),
    );
  }

  #items(path: Path, before: readonly unknown[], after: readonly unknown[], shown: readonly string[]): FieldChange[] {
    const name = (item: unknown, at: number) => itemName(item) ?? `第${at + 1}项`;
    return align(before, after, ITEMS).flatMap((step): FieldChange[] => {
      if (step.kind === 'same' || step.kind === 'moved-away') return [];
      if (step.kind === 'out' || step.kind === 'in') {
        const item = step.kind === 'out' ? step.before : step.after;
        const at = (step.kind === 'out' ? before : after).indexOf(item);
        const text = this.#summary([...path, at], item);
        return [
          {
            label: [...shown, name(item, at)],
            kind: step.kind === 'out' ? 'removed' : 'added',
            runs: [{ kind: step.kind, text }],
          },
        ];
      }
      const at = after.indexOf(step.after);
      const label = [...shown, name(step.after, at)];
      const moved: FieldChange[] = step.kind === 'moved-here' ? [{ label, kind: 'moved', runs: [] }] : [];
      return [...moved, ...this.changes([...path, at], step.before, step.after, label)];
    });
  }

  /** All fields of an item that came or went. */
  #summary(path: Path, item: unknown): string {
    if (!isObject(item)) return valueText(item, path, this.#words);
    return Object.entries(item)
      .map(([key, value]) => {
        const below = [...path, key];
        const nested = isObject(value) || (Array.isArray(value) && value.some(isObject));
        const text = nested
          ? listOf(value)
              .map((each, at) => this.#summary(Array.isArray(value) ? [...below, at] : below, each))
              .join('；')
          : valueText(value, below, this.#words);
        return `${this.#label(below)}：${text}`;
      })
      .join('，');
  }

  #label = (path: Path): string => describeField(this.#schema, path, this.#data).label;
}

type Fields = Readonly<Record<string, unknown>>;
const recordOf = (value: unknown): Fields => (isObject(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

/** What an item is called in its own fields. */
function itemName(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const name = ['title', 'name', 'label', 'id', 'path', 'file']
    .map((key) => item[key])
    .find((value) => typeof value === 'string');
  return name === undefined ? undefined : `“${String(name)}”`;
}

const ITEMS: Comparison<unknown> = {
  key: (item) => JSON.stringify(item),
  similarity(before, after) {
    if (!isObject(before) || !isObject(after)) return 0;
    if (before['id'] !== undefined && before['id'] === after['id']) return 1;
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const same = keys.filter((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]));
    return same.length / keys.length;
  },
  canMove: () => true,
};
