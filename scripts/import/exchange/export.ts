/** Letters and surveys of a site in the exchange formats (R-JM-34). */
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { proseParagraphs } from '../../../src/lib/markdown/plain-text.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { ImportColumn } from '../column.ts';
import { EXCHANGE_VERSION } from '../exchange-version.ts';
import { LETTER_COLUMNS, type ExchangeName } from './formats.ts';

interface Exported {
  format: string;
  version: number;
  site: string;
}

type Export = (fleet: LoadedFleet, library: Library, site: string) => Exported & Record<string, unknown>;

export const EXPORTS: Readonly<Record<ExchangeName, Export>> = {
  /** Every letter, public or not; personal data is hidden in the entries already. */
  letters: ({ parsed }, _library, site) => ({
    format: 'lantai-letters',
    version: EXCHANGE_VERSION,
    site,
    letters: parsed.entries
      .flatMap(({ entry }) => (entry?.site === site && isType(entry, 'letter') ? [entry] : []))
      .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1))
      .map((letter) => Object.fromEntries(LETTER_COLUMNS.flatMap((column) => cellOf(letter, column)))),
  }),
  surveys: (_fleet, library, site) => ({
    format: 'lantai-surveys',
    version: EXCHANGE_VERSION,
    site,
    surveys: library
      .entries({ site, type: 'consultation' })
      .filter((entry) => entry.site === site && entry.data.questions.length > 0)
      .map(({ id, url, data }) => ({
        id,
        title: data.title,
        url: library.site(site).origin + url,
        opensAt: data.opensAt,
        closesAt: data.closesAt,
        questions: data.questions.map(({ text, kind, required, options }) => ({ text, kind, required, options })),
        ...(data.result === undefined ? {} : { received: data.result.receivedCount }),
      })),
  }),
};

function cellOf({ data, body }: Entry<'letter'>, { key, fills = key, kind }: ImportColumn): [string, unknown][] {
  if (key === 'answer') return body.trim() === '' ? [] : [[key, proseParagraphs(body).join('\n')]];
  const value = (data as Readonly<Record<string, unknown>>)[fills];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  if (!Array.isArray(value)) return [[key, value]];
  const fields = typeof kind === 'object' && 'groups' in kind ? kind.groups : [];
  return [
    [
      key,
      value
        .map((item: unknown) =>
          typeof item === 'object' && item !== null
            ? fields.map((field) => String((item as Readonly<Record<string, unknown>>)[field] ?? '')).join(' | ')
            : String(item),
        )
        .join('\n'),
    ],
  ];
}
