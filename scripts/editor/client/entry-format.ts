/**
 * Entries as the editor reads and writes them: in the form `lantai new` writes. What the editor did not change stays as
 * it was typed, comments and line ends included.
 */
import { isMap, isScalar, parseDocument } from 'yaml';
import { entryText } from '../../lib/entry-text.ts';
import { FILE_NAME_FIELD } from '../field-names.ts';
import type { TypeFormat } from '../config.ts';
import { omitEmpty, sameValue } from './values.ts';

/** Values of the form; the text of the entry is `body`. */
export type FormValues = Readonly<Record<string, unknown>>;

/** Front matter between its lines, and the text below. */
const PARTS = /^\uFEFF?---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Entries as they were read, by their identifier: what they are when they are written again is compared with them. */
const sources = new Map<string, string>();

export function readEntry(text: string): FormValues {
  const { front, body } = split(text);
  const data = (parseDocument(front).toJS() as Record<string, unknown> | null) ?? {};
  const { id } = data;
  if (typeof id === 'string') sources.set(id, text);
  return { ...data, body };
}

export function writeEntry(format: TypeFormat, values: FormValues): string {
  const { body, [FILE_NAME_FIELD]: _name, ...fields } = values;
  const data = omitEmpty(fields) as Record<string, unknown>;
  const source = typeof data['id'] === 'string' ? sources.get(data['id']) : undefined;
  const text = typeof body === 'string' ? body : '';
  return source === undefined
    ? entryText(inOrder(withoutFallbacks(data, format, {}), format.order), withStars(text, ''))
    : rewritten(source, data, text, format);
}

/** The text with other lines for the fields that changed, and for no others. */
function rewritten(source: string, data: Record<string, unknown>, body: string, format: TypeFormat): string {
  const before = split(source);
  const old = (parseDocument(before.front).toJS() as Record<string, unknown> | null) ?? {};
  const wanted = withoutFallbacks(data, format, old);
  const front = withFields(before.front, { old, wanted }, format.order);
  const text = body.trim() === before.body.trim() ? before.body : `\n${withStars(body.trim(), before.body)}\n`;
  const result = `---\n${front}---\n${text}`;
  return source.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result;
}

interface Fields {
  old: Readonly<Record<string, unknown>>;
  wanted: Readonly<Record<string, unknown>>;
}

function withFields(front: string, { old, wanted }: Fields, order: readonly string[]): string {
  const places = placesOf(front);
  const lines = places.map(({ key, start, end }) => {
    if (key in wanted && !sameValue(wanted[key], old[key])) return { key, text: fieldLines(key, wanted[key]) };
    const isGone = !(key in wanted) && omitEmpty(old[key]) !== undefined;
    return { key, text: isGone ? '' : front.slice(start, end) };
  });
  for (const [key, value] of Object.entries(inOrder(wanted, order))) {
    if (key in old) continue;
    const position = order.indexOf(key);
    const at = lines.findLastIndex((line) => order.includes(line.key) && order.indexOf(line.key) < position);
    lines.splice(at + 1, 0, { key, text: fieldLines(key, value) });
  }
  return lines.map(({ text }) => text).join('');
}

/** Lines of each top-level field; comments between two fields belong to the upper one, those on top to the first. */
function placesOf(front: string): { key: string; start: number; end: number }[] {
  const { contents } = parseDocument(front);
  const keys = (isMap(contents) ? contents.items : []).flatMap(({ key }) =>
    isScalar(key) ? [{ key: String(key.value), start: key.range?.[0] ?? 0 }] : [],
  );
  return keys.map(({ key, start }, at) => ({
    key,
    start: at === 0 ? 0 : start,
    end: keys[at + 1]?.start ?? front.length,
  }));
}

/** A field as `lantai new` writes it. */
function fieldLines(key: string, value: unknown): string {
  return /^---\n([\s\S]*?\n)---\n/.exec(entryText({ [key]: value }, ''))?.[1] ?? '';
}

/** Emphasis beside a Chinese character, as the editor writes it. In Markdown that is no emphasis; with stars it is. */
const UNDERSCORES = /(?<=\p{Script=Han})_([^_\s](?:[^_\n]*[^_\s])?)_|_([^_\s](?:[^_\n]*[^_\s])?)_(?=\p{Script=Han})/gu;

const withStars = (text: string, before: string): string =>
  text.replace(UNDERSCORES, (whole, one?: string, other?: string) =>
    before.includes(whole) ? whole : `*${one ?? other ?? ''}*`,
  );

/** Without what means the same when it is left out, unless it was written before. */
const withoutFallbacks = (data: Record<string, unknown>, { fallbacks }: TypeFormat, old: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([key, value]) => key in old || String(value) !== fallbacks[key]));

function inOrder(data: Readonly<Record<string, unknown>>, order: readonly string[]): Record<string, unknown> {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(data).sort(([a], [b]) => rank(a) - rank(b)));
}

function split(text: string): { front: string; body: string } {
  const plain = text.replaceAll('\r\n', '\n');
  const parts = PARTS.exec(plain);
  return parts ? { front: parts[1] ?? '', body: plain.slice(parts[0].length) } : { front: '', body: plain };
}
