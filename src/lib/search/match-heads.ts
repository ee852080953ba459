/** Entries whose heads have words of a query. */
import { WORD_KINDS, type EntryNumber } from './index-files.ts';
import type { Lexicon } from './index-reader.ts';
import { HEAD_FIELDS } from './postings.ts';
import type { ReadQuery, Unit } from './read-query.ts';
import { FIELD_WEIGHT, LADDER } from './weights.ts';

/** A unit with what it tells about an entry that has it. */
export interface WeighedUnit extends Unit {
  /** Information it carries: rare words carry more. */
  weight: number;
  /** It occurs nowhere, however written. */
  absent: boolean;
}

export interface HeadMatch {
  /** Share found of each unit, by the weight of the field, 0 to 1. */
  units: number[];
  /** All grams of the query are in the head. */
  whole: boolean;
  /** Share of the phrase that the title has, by information. */
  phrase: number;
  /** Grams of the phrase in the title. */
  titleGrams: number;
}

/** Information of something that `frequency` of all entries have. */
export const information = (frequency: number, all: number): number =>
  Math.max(0.15, Math.log((all + 1) / (frequency + 0.5)));

/** Information of something that occurs nowhere. */
const absentInformation = (text: string): number =>
  Math.min(LADDER.absent.most, Math.max(LADDER.absent.least, [...text].length * LADDER.absent.character));

/** Kinds of words that name the one thing a query is about. */
const NAMES: ReadonlySet<number> = new Set(
  (['service', 'institution', 'leader'] as const).map((kind) => WORD_KINDS.indexOf(kind)),
);

const rarest = (grams: readonly string[], lexicon: Lexicon): number =>
  Math.min(...grams.map((gram) => lexicon.gram(gram).frequency));

export function weighUnits({ units }: ReadQuery, lexicon: Lexicon, all: number): WeighedUnit[] {
  return units.map((unit) => {
    const frequencies = unit.options.map(({ grams }) => (grams.length === 0 ? 0 : rarest(grams, lexicon)));
    const frequency = Math.max(0, ...frequencies);
    const rare = frequency === 0 ? absentInformation(unit.text) : information(frequency, all);
    const named = unit.word !== undefined && NAMES.has(unit.word.k);
    const told = named ? Math.max(rare * LADDER.name, LADDER.nameAtLeast) : rare;
    return {
      ...unit,
      absent: frequency === 0,
      weight: unit.kind === 'loose' ? (frequency === 0 ? 0 : told * 0.3) : told,
    };
  });
}

export function matchHeads(
  query: ReadQuery,
  units: readonly WeighedUnit[],
  lexicon: Lexicon,
  all: number,
): Map<EntryNumber, HeadMatch> {
  const places = new Map<string, number>();
  const wanted = [...units.flatMap(({ options }) => options.flatMap(({ grams }) => grams)), ...query.phrase];
  for (const gram of wanted) if (!places.has(gram)) places.set(gram, places.size);
  const told = new Float64Array(places.size);
  /** For each entry and gram 1 more than the best field. */
  const fields = new Map<EntryNumber, Uint8Array>();
  for (const [gram, place] of places) {
    const { frequency, postings } = lexicon.gram(gram);
    told[place] = frequency === 0 ? absentInformation(gram) : information(frequency, all);
    for (const { entry, field } of postings) {
      let row = fields.get(entry);
      if (!row) fields.set(entry, (row = new Uint8Array(places.size)));
      row[place] = field + 1;
    }
  }
  const fieldWeights = [0, ...HEAD_FIELDS.map((field) => FIELD_WEIGHT[field])];
  const placesOf = (grams: readonly string[]) => grams.map((gram) => places.get(gram) ?? 0);
  const optionsOf = units.map(({ options }) => options.map(({ grams, factor }) => ({ at: placesOf(grams), factor })));
  const phrase = [...new Set(placesOf(query.phrase))];
  const phraseTold = phrase.reduce((sum, at) => sum + (told[at] ?? 0), 0);

  const matches = new Map<EntryNumber, HeadMatch>();
  for (const [entry, row] of fields) {
    const share = (at: readonly number[]): number => {
      let found = 0;
      let sum = 0;
      let weighed = 0;
      for (const place of at) {
        const value = told[place] ?? 0;
        const field = row[place] ?? 0;
        sum += value;
        if (field === 0) continue;
        found += value;
        weighed += value * (fieldWeights[field] ?? 0);
      }
      if (found === 0) return 0;
      const part = found / sum;
      return (weighed / found) * (part > 0.999 ? 1 : 0.7 * part ** 2);
    };
    let inTitle = 0;
    let titleGrams = 0;
    for (const place of phrase)
      if (row[place] === 1) {
        inTitle += told[place] ?? 0;
        titleGrams++;
      }
    matches.set(entry, {
      units: optionsOf.map((options) => Math.max(0, ...options.map(({ at, factor }) => factor * share(at)))),
      whole: phrase.every((place) => row[place] !== 0),
      phrase: phraseTold === 0 ? 0 : inTitle / phraseTold,
      titleGrams,
    });
  }
  return matches;
}
