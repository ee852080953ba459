/** Fields of a content type → fields of the form in the browser editor, with their labels, hints and examples. */
import type { z } from 'astro/zod';
import type { TypeName } from '../../schemas/index.ts';
import { RELATIONS, type RelationDefinition } from '../../schemas/relations.ts';
import { definitionOf, unwrap } from '../../src/lib/content/schema-walk.ts';
import { type FieldRow, listFields } from '../../src/lib/content/schema-fields.ts';

/** A field of the form, in the terms of Sveltia CMS. */
export interface Widget {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  [option: string]: unknown;
}

/** Fields the program assigns: shown in the form, not typed. */
const ASSIGNED: readonly string[] = ['id', 'indexNumber'];
/** Texts at least this long are typed in a box of several lines. */
const LONG_TEXT = 201;

/** Every field of a type, in the order of its schema; the text of the entry is not among them. */
export const widgetsOf = (type: TypeName, schema: z.ZodType): Widget[] => widgetsIn({ type, path: [] }, schema);

interface Place {
  type: TypeName;
  path: readonly string[];
}

function widgetsIn(place: Place, schema: z.ZodType): Widget[] {
  const shape = definitionOf(unwrap(schema)).shape ?? {};
  const rows = new Map(listFields(schema).map((row) => [row.path, row]));
  return Object.entries(shape).flatMap(([key, child]) => {
    const row = rows.get(key);
    if (!row) return [];
    const where = { ...place, path: [...place.path, key] };
    // A file beside its description is a picture.
    const kind = row.sort === 'file' && 'alt' in shape ? pictureWidget : widgetFor(where, row, child);
    const assigned = place.path.length === 0 && ASSIGNED.includes(key) && row.required;
    return [
      {
        name: key,
        label: row.label,
        required: row.required,
        ...hintOf(row),
        ...kind,
        ...(assigned ? { widget: 'lantai-assigned', hint: '由系统编排，不用填写。' } : {}),
      },
    ];
  });
}

const FILE_HINT = '文件原来叫什么都可以，放在网上的名字由系统编排。';
const fileWidget = { widget: 'lantai-file', hint: FILE_HINT };
const pictureWidget = { widget: 'lantai-picture', hint: FILE_HINT };

function widgetFor(place: Place, row: FieldRow, schema: z.ZodType): Partial<Widget> & { widget: string } {
  const targets = relationAt(place);
  if (targets) return { widget: 'select', relation: targets, ...(row.sort === 'list' ? { multiple: true } : {}) };
  switch (row.sort) {
    case 'choice':
      return { widget: 'select', options: [...row.allowed], ...fallbackOf(row) };
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'time':
      return { widget: 'datetime', format: 'YYYY-MM-DD HH:mm' };
    case 'number':
      return { widget: 'number' };
    case 'boolean':
      return { widget: 'boolean', default: row.fallback === 'true' };
    case 'file':
      return fileWidget;
    case 'group':
      return groupWidget(place, schema);
    case 'list':
      return listWidget(place, schema);
    default:
      return { widget: isLong(schema) ? 'text' : 'string' };
  }
}

function groupWidget(place: Place, schema: z.ZodType): Partial<Widget> & { widget: string } {
  const fields = widgetsIn(place, schema);
  return fields.length === 0 ? { widget: 'keyvalue' } : { widget: 'object', collapsed: 'auto', fields };
}

function listWidget(place: Place, schema: z.ZodType): Partial<Widget> & { widget: string } {
  const { element } = definitionOf(unwrap(schema));
  if (!element) return { widget: 'list' };
  const fields = widgetsIn(place, element);
  const [first] = fields;
  if (first) return { widget: 'list', collapsed: false, fields, summary: `{{fields.${first.name}}}` };
  const { entries } = definitionOf(unwrap(element));
  return entries ? { widget: 'select', multiple: true, options: Object.values(entries) } : { widget: 'list' };
}

/** Types that may be named here; null where the field names no entry. */
function relationAt({ type, path }: Place): { to: readonly TypeName[] } | null {
  const found = (Object.values(RELATIONS) as RelationDefinition[]).find(
    ({ from, path: declared }) => (from === undefined || from === type) && declared.join('.') === path.join('.'),
  );
  return found ? { to: found.to ?? [] } : null;
}

const fallbackOf = ({ fallback, allowed }: FieldRow) => (allowed.includes(fallback) ? { default: fallback } : {});

function isLong(schema: z.ZodType): boolean {
  const { maxLength } = unwrap(schema) as { maxLength?: number | null };
  return (maxLength ?? 0) >= LONG_TEXT;
}

/** What to write and an example, without the brackets of lists in files. */
function hintOf({ help, example }: FieldRow): { hint?: string } {
  const shown = example.replace(/^\[(.*)\]$/s, '$1');
  const hint = `${help}${shown === '' ? '' : `例如：${shown}`}`;
  return hint === '' ? {} : { hint };
}
