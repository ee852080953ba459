/** Values of fields in words. */
import { COLUMN_CLASSES, COLUMN_FUNCTIONS, COLUMN_STATES, COLUMN_VIEWS } from '../../../schemas/column.ts';
import { COLUMN_ENTRANCES } from '../../../schemas/interaction.ts';
import { types } from '../../../schemas/index.ts';
import { SITE_KINDS, SITE_LEVELS, SITE_STATUSES } from '../../../schemas/site.ts';

export interface Words {
  /** Title of the entry with the id, on either side of the change. */
  titleOf(id: string): string | undefined;
}

/** Words of the values that records keep in English, by the last key of the field. */
const VALUES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  kind: [SITE_KINDS],
  level: [SITE_LEVELS],
  status: [SITE_STATUSES],
  class: [COLUMN_CLASSES],
  function: [COLUMN_FUNCTIONS],
  entrance: [COLUMN_ENTRANCES],
  presentation: [COLUMN_VIEWS],
  state: [COLUMN_STATES],
  types: [Object.fromEntries(Object.entries(types).map(([name, { label }]) => [name, label]))],
};

export function valueText(value: unknown, path: readonly (string | number)[], words: Words): string {
  if (Array.isArray(value)) return value.map((each) => valueText(each, path, words)).join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (value === null || value === undefined) return '';
  if (isObject(value)) return JSON.stringify(value);
  const text = String(value as string | number);
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const known = Object.hasOwn(VALUES, key)
    ? VALUES[key]?.find((table) => Object.hasOwn(table, text))?.[text]
    : undefined;
  if (known !== undefined) return known;
  const title = key === 'id' ? undefined : words.titleOf(text);
  return title === undefined ? text : `《${title}》（${text}）`;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
