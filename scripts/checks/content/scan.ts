/** Searches each text of the fleet once for everything the subjects of this check report. */
import { oncePerObject } from '../../../src/lib/content/once-per-object.ts';
import type { Glossary } from '../../../schemas/registers/glossary.ts';
import type { ProhibitedClass } from '../../../schemas/prohibited-classes.ts';
import type { TextEdit } from '../../../src/lib/model/problem.ts';
import type { Place } from '../rules/reporter.ts';
import { traditionalCharacters } from './characters/traditional.ts';
import { expressionFinder } from './expressions/find-expressions.ts';
import { webAddresses, type WebAddress } from './external-links/addresses.ts';
import { secrecyMarks, type MarkedText } from '../../../src/lib/wording/secrecy-marks.ts';
import { comparableBody, comparableText, comparableWords } from '../../../src/lib/wording/comparable.ts';
import type { PublishedFile, PublishedText } from './texts/published-texts.ts';
import { wordFinder } from './texts/word-finder.ts';
import type { Range } from '../../../src/lib/wording/original-range.ts';
import { advertising, expressions, prohibited, type Expression } from './texts/word-lists.ts';

/** Words found at a place. */
export interface Hit {
  place: Place;
  /** As typed. */
  words: string;
}
export interface ProhibitedHit extends Hit {
  class: ProhibitedClass;
}
export interface ExpressionHit extends Hit {
  right: string;
  edits: readonly TextEdit[] | undefined;
}
/** All traditional characters of one text. */
export interface CharactersHit extends Hit {
  standard: string;
  edits: readonly TextEdit[] | undefined;
}
export interface LinkHit extends Hit {
  host: string;
  path: string;
  /** Field of a record or of front matter, such as `partyGovMark.url`; empty in bodies. */
  field: string;
}

/** What was found in a file. */
export interface Hits {
  secrecy: readonly Hit[];
  prohibited: readonly ProhibitedHit[];
  advertising: readonly Hit[];
  sensitive: readonly ExpressionHit[];
  typos: readonly ExpressionHit[];
  traditional: readonly CharactersHit[];
  links: readonly LinkHit[];
}

/** The lists of the program with those of a site. */
export interface Vocabulary {
  prohibited: ReturnType<typeof wordFinder<ProhibitedClass>>;
  advertising: ReturnType<typeof wordFinder<null>>;
  sensitive: ReturnType<typeof expressionFinder>;
  typos: ReturnType<typeof expressionFinder>;
  allowed: readonly string[];
}

const builtInClasses = prohibited.map(({ class: name, list }) => ({ ...list, list: name }));
const findAdvertising = wordFinder([{ ...advertising, list: null }]);
const findSensitive = expressionFinder(expressions.sensitive, comparableWords);

/** @param glossary what the site adds; its expressions are found like typos, which it knows the right form of. */
export function vocabularyOf(glossary: Glossary | undefined): Vocabulary {
  const added = (glossary?.prohibited ?? []).map(({ words, class: name, contexts }) => ({
    list: name,
    contexts,
    always: contexts.length === 0 ? [words] : [],
    unless: contexts.length === 0 ? [] : [words],
    within: [],
  }));
  const own: readonly Expression[] = glossary?.expressions ?? [];
  return {
    prohibited: wordFinder([...builtInClasses, ...added]),
    advertising: findAdvertising,
    sensitive: findSensitive,
    typos: expressionFinder([...expressions.typos, ...own], (words) => words),
    allowed: (glossary?.allowed ?? []).map(({ text }) => text),
  };
}

/** Those of a file that is not searched. */
export const NO_HITS: Hits = {
  secrecy: [],
  prohibited: [],
  advertising: [],
  sensitive: [],
  typos: [],
  traditional: [],
  links: [],
};

/** Cached for the bytes of the file, because the preview checks the fleet again at every save. */
export function scanFile(file: PublishedFile, vocabulary: Vocabulary): Hits {
  const known = scanned(file.bytes);
  if (known.vocabulary !== vocabulary || !known.hits) {
    known.hits = hitsIn(file.texts(), vocabulary);
    known.vocabulary = vocabulary;
  }
  return known.hits;
}

const scanned = oncePerObject((_bytes: object): { vocabulary?: Vocabulary; hits?: Hits } => ({}));

function hitsIn(texts: readonly PublishedText[], vocabulary: Vocabulary): Hits {
  const hits = {
    secrecy: [] as Hit[],
    prohibited: [] as ProhibitedHit[],
    advertising: [] as Hit[],
    sensitive: [] as ExpressionHit[],
    typos: [] as ExpressionHit[],
    traditional: [] as CharactersHit[],
    links: [] as LinkHit[],
  };
  for (const each of texts) {
    const { text, part } = each;
    const readings = part === 'body' ? comparableBody(text) : comparableText(text);
    const permitted = allowedRanges(text, vocabulary.allowed);
    const isAllowed = ({ start, end }: Range) => permitted.some((one) => one.start <= start && end <= one.end);
    /** Hits at the ranges, in their order. */
    const at = <R extends Range>(ranges: readonly R[]) => {
      // Most texts have no hit, and locating a text parses its file.
      if (ranges.length === 0) return [];
      const locate = each.locator();
      return ranges.map((range) => {
        const { place, offset } = locate(range.start, range.end);
        return { range, offset, place, words: text.slice(range.start, range.end) };
      });
    };
    const hit = ({ place, words }: Hit): Hit => ({ place, words });

    hits.secrecy.push(...at(secrecyMarks(readings, MARKED[part])).map(hit));
    hits.prohibited.push(...at(vocabulary.prohibited(readings)).map((one) => ({ ...hit(one), class: one.range.list })));
    hits.advertising.push(...at(vocabulary.advertising(readings).filter((range) => !isAllowed(range))).map(hit));
    const sensitive = onceEach(readings.flatMap(({ closed }) => vocabulary.sensitive(closed)));
    hits.sensitive.push(
      ...at(sensitive.filter((range) => !isAllowed(range))).map((one) => ({
        ...hit(one),
        right: one.range.right,
        edits: undefined,
      })),
    );
    hits.typos.push(
      ...at(vocabulary.typos({ text }).filter((range) => !isAllowed(range))).map(({ range, offset, ...one }) => ({
        ...hit(one),
        right: range.right,
        edits: editsAt(offset, range, range.right),
      })),
    );
    const characters = at(traditionalCharacters(text).filter((range) => !isAllowed(range)));
    const [first] = characters;
    if (first)
      hits.traditional.push({
        place: first.place,
        words: distinct(characters.map(({ range }) => range.character)),
        standard: distinct(characters.map(({ range }) => range.standard)),
        edits: allEdits(characters.map(({ offset, range }) => editsAt(offset, range, range.standard))),
      });
    hits.links.push(
      ...at(linksIn(each)).map(({ range, ...one }) => ({
        ...hit(one),
        host: range.host,
        path: range.path,
        field: each.path.join('.'),
      })),
    );
  }
  return hits;
}

const MARKED: Readonly<Record<PublishedText['part'], MarkedText>> = {
  field: 'field',
  name: 'field',
  body: 'body',
  cell: 'other',
};

/** In a field an address is a link where it is the whole value; other values are shown as plain text. */
function linksIn({ text, part }: PublishedText): WebAddress[] {
  if (part === 'body') return webAddresses(text, true);
  return part === 'field' && !/\s/.test(text) ? webAddresses(text, false).filter(({ start }) => start === 0) : [];
}

/** Places of the texts a site may write. */
function allowedRanges(text: string, allowed: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const words of allowed)
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
      ranges.push({ start, end: start + words.length });
  return ranges;
}

const onceEach = <R extends Range>(ranges: readonly R[]): R[] =>
  [...new Map(ranges.toReversed().map((range) => [range.start, range])).values()].sort((a, b) => a.start - b.start);

const editsAt = (offset: number | undefined, { start, end }: Range, text: string): TextEdit[] | undefined =>
  offset === undefined ? undefined : [{ start: offset, end: offset + end - start, text }];

/** All of them, or none where one is unknown. */
const allEdits = (edits: readonly (readonly TextEdit[] | undefined)[]): readonly TextEdit[] | undefined =>
  edits.every((each) => each !== undefined) ? edits.flat() : undefined;

/** Most characters that a message repeats. */
const MAX_SHOWN = 12;
const distinct = (characters: readonly string[]) => [...new Set(characters)].slice(0, MAX_SHOWN).join('');
