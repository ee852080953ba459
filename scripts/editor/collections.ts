/** Columns of a site → collections of the browser editor, one for each type a column takes. */
import { commonFields } from '../../schemas/entry-common.ts';
import { isTypeName, types, type TypeName } from '../../schemas/index.ts';
import { type Column, columnTrail, walkColumns } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { draftEntry } from '../new/draft.ts';
import { FILE_NAME_FIELD, formatName } from './field-names.ts';
import { type Widget, widgetsOf } from './widgets.ts';

export interface Collection {
  name: string;
  label: string;
  folder: string;
  type: TypeName;
  fields: Widget[];
  [option: string]: unknown;
}

/** Fields of a new entry that depend on the moment, or on what the editor types. */
const NOT_PRESET: readonly string[] = ['id', 'type', 'title', 'indexNumber', 'publishedAt'];

/** Sidebar of the editor: top-level columns are separated by lines. */
export function collectionsOf(fleet: LoadedFleet, site: Site, editor = ''): (Collection | { divider: true })[] {
  const groups = site.columns.map((top) =>
    [...walkColumns([top])].flatMap((column) => collectionsIn({ fleet, site, column, editor })),
  );
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : [{ divider: true as const }, ...group]));
}

/** Where new entries go, and who writes them; the name is empty where it is not known. */
interface Desk {
  fleet: LoadedFleet;
  site: Site;
  column: Column;
  editor: string;
}

function collectionsIn(desk: Desk): Collection[] {
  const allowed = desk.column.record.types.filter(isTypeName);
  return allowed.map((type) => collectionOf(desk, type, allowed.length > 1));
}

function collectionOf(desk: Desk, type: TypeName, several: boolean): Collection {
  const { site, column } = desk;
  const { label, schema, dated } = types[type];
  const trail = columnTrail(column).map(({ name }) => name);
  const stem = column.path.replaceAll('/', '_');
  return {
    name: several ? `${stem}_${type}` : stem,
    label: several ? `${trail.join(' › ')}（${label}）` : trail.join(' › '),
    label_singular: label,
    description: column.record.description,
    folder: `content/${site.id}/${column.path}`,
    extension: 'md',
    format: formatName(type),
    type,
    dated,
    create: true,
    // What was published is withdrawn at its address and never deleted.
    delete: false,
    publish: false,
    slug: `{{fields.${FILE_NAME_FIELD}}}`,
    summary: '{{title}}　{{publishedAt}}',
    sortable_fields: { fields: ['publishedAt', 'title'], default: { field: 'publishedAt', direction: 'descending' } },
    media_folder: '',
    public_folder: '',
    ...(several ? { filter: { field: 'type', value: type } } : {}),
    fields: [
      ...(several ? [{ name: 'type', label: '体裁', widget: 'hidden', default: type }] : []),
      ...formOrder([...presetFields(desk, type, widgetsOf(type, schema)), fileNameField, bodyField], type),
    ],
  };
}

const fileNameField: Widget = {
  name: FILE_NAME_FIELD,
  label: '文件名',
  widget: 'lantai-assigned',
  hint: '由系统按日期和标题的拼音编排，成为网址的一部分，以后不改。',
  required: false,
};

const bodyField: Widget = {
  name: 'body',
  label: '正文',
  widget: 'richtext',
  required: false,
  modes: ['rich_text', 'raw'],
};

/**
 * Title and time, what is assigned from them, what must be written, the text, then what may be written, that of the
 * type before that of all types. Assigned fields
 * have to be near the top: the form draws a field, and so computes it, when it comes into view.
 */
function formOrder(fields: readonly Widget[], type: TypeName): Widget[] {
  const first = ['title', 'publishedAt'];
  const asked: readonly string[] = types[type].promptFor;
  const rank = ({ name, widget, required }: Widget) => {
    if (first.includes(name)) return 0;
    if (widget === 'lantai-assigned') return 1;
    if (name === 'body') return 3;
    if (name === 'attachments') return 4;
    if (required !== false || asked.includes(name)) return 2;
    return name in commonFields ? 6 : 5;
  };
  return [0, 1, 2, 3, 4, 5, 6].flatMap((each) => fields.filter((field) => rank(field) === each));
}

/** What `lantai new` would write, as the values the form begins with. */
function presetFields({ fleet, site, column, editor }: Desk, type: TypeName, fields: Widget[]): Widget[] {
  const { data } = draftEntry(fleet, site, column, type, { title: '', time: fleet.now, editor, fields: {} });
  const starter: Readonly<Record<string, unknown>> = types[type].starter;
  return fields.map((field) => {
    if (field.name === 'publishedAt' || ['{now}', '{today}'].includes(String(starter[field.name])))
      return { ...field, default: '{{now}}' };
    const value = data[field.name];
    // Computed from the moment or the title: an old value would be worse than none.
    const moves = typeof starter[field.name] === 'string' && String(starter[field.name]).startsWith('{');
    const isPlace = ['{unit}', '{ownerUnit}', '{contact}'].includes(String(starter[field.name]));
    if (value === undefined || value === '' || NOT_PRESET.includes(field.name) || (moves && !isPlace)) return field;
    return withPreset(field, value);
  });
}

function withPreset(field: Widget, value: unknown): Widget {
  const { fields } = field;
  if (field.widget !== 'object' || !Array.isArray(fields)) return { ...field, default: value };
  const values = value as Readonly<Record<string, unknown>>;
  return {
    ...field,
    fields: (fields as Widget[]).map((each) => (each.name in values ? withPreset(each, values[each.name]) : each)),
  };
}
