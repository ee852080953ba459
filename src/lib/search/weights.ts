/** Ranking as data. Scores are sums; a result with all words of a query in its title has about 100 from them. */
import type { TypeName } from '../../../schemas/index.ts';
import type { Intent } from './intent.ts';
import type { HeadField } from './postings.ts';

/** Share of a word that counts by the field it is in; a text is the body. */
export const FIELD_WEIGHT: Readonly<Record<HeadField | 'text', number>> = {
  title: 1,
  names: 0.97,
  keywords: 0.8,
  lead: 0.6,
  text: 0.42,
};

export const WEIGHTS = {
  /** All words, each by its information and its field. */
  words: 100,
  /** The query as one piece of the title. */
  phrase: 30,
  /** The title in full. */
  wholeTitle: 45,
  /** The query is one of its other names. */
  wholeName: 60,
  /** Share of the title that the query covers. */
  titleShare: 16,
  /** Number or code, in full and in part. */
  number: 400,
  numberPart: 200,
  /** Cites the document of the query. */
  citation: 40,
  /** Pagefind's score, which falls off with the length of the text. */
  body: 6,
  /** Newest against oldest entry of the index. */
  fresh: 5,
} as const;

/** Taken off for entries that are no longer current. */
export const STATUS_PENALTY: Readonly<Record<string, number>> = {
  expired: 16,
  repealed: 18,
  amended: 4,
  lapsed: 12,
  pending: 2,
};
export const ARCHIVED_PENALTY = 14;

/** Added by type, whatever the question. */
export const TYPE_BONUS: Readonly<Partial<Record<TypeName, number>>> = {
  service: 8,
  institution: 4,
  leader: 4,
  faq: 5,
  policy: 3,
  letter: -3,
  consultation: -4,
};

/** Added by type for what a question wants to know. */
export const INTENT_BONUS: Readonly<Record<Intent, Readonly<Partial<Record<TypeName, number>>>>> = {
  telephone: { institution: 40, page: 8, service: 6, leader: -4 },
  place: { institution: 16, service: 16, faq: 6 },
  person: { leader: 36, institution: 6 },
  materials: { service: 22, faq: 12 },
  fee: { service: 14, faq: 14, policy: 3 },
  duration: { service: 16, faq: 12 },
  time: { service: 6, faq: 6, notice: 4 },
  condition: { service: 14, faq: 14, policy: 3 },
  how: { service: 16, faq: 14 },
};

/** When a search has found enough, and when nothing. */
export const LADDER = {
  /** Share of a word that has to be there for the word to count as found. */
  wordFound: 0.2,
  /** Words that together carry no more than this share of the information may be missing on the second rung. */
  weak: 0.36,
  /** Results with a smaller share of the information are left out: where all words occur somewhere, and where not. */
  least: 0.42,
  leastBesideAbsent: 0.64,
  /** With two words of the query in one title, and with three and more, smaller shares will do. */
  leastTitled: [undefined, undefined, 0.3, 0.15],
  /** Share of a word from which it is in the title or a name in full. */
  titled: 0.9,
  /** Results of the next rung come among those of the rung above if the best of them is as good as this part of it. */
  asGood: 0.8,
  /** Further rungs are added while there are fewer results than this. */
  enough: 5,
  /** A name tells so many times as much as its rareness, and no less than this. */
  name: 1.4,
  nameAtLeast: 3,
  /** Information of what occurs nowhere: for each character, at least, and at most. */
  absent: { character: 2, least: 4, most: 8 },
} as const;

/** When a correction is searched instead of what was typed. */
export const CORRECTION = {
  /** Share of a reading of pinyin that one head must have. */
  pinyinShare: 0.55,
  /** A corrected text must be found by so much better than the typed one, and at least so well. */
  gain: 0.2,
  least: 0.55,
  /** Information of a single character that is left over. */
  leftOver: 1.5,
  /** A correction with this share is good enough, however well the typed text is found. */
  sure: 0.93,
  /** What a candidate's likeliness adds to its share: words of two characters have 2, longer ones more. */
  likeliness: 0.05,
  /** The same for each place further down the list of readings of pinyin. */
  rank: 0.03,
  /** Wrong parts of a query, candidates kept from part to part, and candidates compared by what they find. */
  rounds: 2,
  kept: 4,
  compared: 8,
} as const;

/** Suggestions while a query is typed. */
export const SUGGESTED = {
  most: 8,
  /** Most of each kind, in the order in which they are offered. */
  each: { service: 3, institution: 2, leader: 2, correction: 2, title: 3, column: 2, word: 4 },
  /** Titles that are looked up. */
  titles: 6,
  /** With fewer suggestions than this, what may be meant is suggested. */
  few: 3,
  corrections: 2,
} as const;
