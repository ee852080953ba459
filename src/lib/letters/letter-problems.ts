/** Conditions between fields of a letter. The source check and the importer both use them. */
import { CHANNELS_WITH_COMPLEXITY, LETTER_CHANNELS } from '../../../schemas/types/letter.ts';
import { CALENDAR_YEARS } from '../calendar/working-days.ts';
import type { Entry } from '../model/entry.ts';
import type { Param } from '../model/problem.ts';
import type { MappedText } from '../privacy/mapped-text.ts';
import { isHidden } from '../privacy/names.ts';
import { findPersonalData, type Writer } from '../privacy/personal-data.ts';
import { PERSONAL_DATA } from '../privacy/kinds.ts';
import { readings } from '../privacy/read-markup.ts';
import { textsIn } from '../privacy/texts-in.ts';
import { daysTaken } from './letter-statistics.ts';

/** One thing wrong with a letter: the second half of a rule id, the place, and the parameters of the message. */
export type LetterProblem = { path: (string | number)[] } & (
  | { rule: 'letter-reason' | 'letter-reason-unused' | 'letter-returned'; value?: never; params?: never }
  | { rule: 'letter-complexity'; value: string; params?: never }
  | { rule: 'letter-answer' | 'letter-forward'; value?: never; params: { field: Words } }
  | { rule: 'letter-personal-data'; value?: never; params: { kinds: string } }
  | { rule: 'letter-new-answer-missing'; value: string; params: { answeredAt: string } }
  | { rule: 'letter-calendar'; value: string; params: { first: number; last: number } }
);
type Words = Exclude<Param, string | number>;

const FIELDS = {
  answeredAt: { zh: '答复日期（answeredAt）', en: 'the day of the answer (answeredAt)' },
  answeredBy: { zh: '答复部门（answeredBy）', en: 'the department that answered (answeredBy)' },
  body: { zh: '答复内容（正文）', en: 'the text of the answer (the body)' },
  forwardedTo: { zh: '承办单位（forwardedTo）', en: 'the unit it went to (forwardedTo)' },
  forwardedAt: { zh: '转办日期（forwardedAt）', en: 'the day it was handed on (forwardedAt)' },
} as const;

type Letter = Entry<'letter'>;

/** @param letter its data, and the answer as its body. */
export function letterDataProblems(letter: Pick<Letter, 'data' | 'body'>): LetterProblem[] {
  return [
    ...unanswered(letter),
    ...reason(letter),
    ...returned(letter),
    ...forwarded(letter),
    ...complexity(letter),
    ...personalData(letter),
    ...uncounted(letter),
  ];
}

/** A public letter must have date, department and text of its answer (R-GO-4.4.5a). */
function unanswered({ data, body }: Pick<Letter, 'data' | 'body'>): LetterProblem[] {
  if (data.publishState !== 'public') return [];
  const missing = [
    ...(data.answeredAt === undefined ? [FIELDS.answeredAt] : []),
    ...(data.answeredBy === undefined ? [FIELDS.answeredBy] : []),
    ...(body.trim() === '' ? [FIELDS.body] : []),
  ];
  return missing.map((field) => ({ rule: 'letter-answer', path: ['publishState'], params: { field } }));
}

function reason({ data }: Pick<Letter, 'data'>): LetterProblem[] {
  const { publishState, notPublicReason } = data;
  if (publishState === 'withheld' && notPublicReason === undefined)
    return [{ rule: 'letter-reason', path: ['publishState'] }];
  if (publishState !== 'withheld' && notPublicReason !== undefined)
    return [{ rule: 'letter-reason-unused', path: ['notPublicReason'] }];
  return [];
}

/** A letter whose answer was returned must not be public until it has a new answer (R-GO-4.4.4). */
function returned({ data }: Pick<Letter, 'data'>): LetterProblem[] {
  if (data.publishState === 'returned' && data.returned.length === 0)
    return [{ rule: 'letter-returned', path: ['publishState'] }];
  const { answeredAt } = data;
  if (data.publishState !== 'public' || answeredAt === undefined) return [];
  return data.returned.flatMap(({ at }, index) =>
    answeredAt.slice(0, at.length) >= at.slice(0, answeredAt.length)
      ? []
      : [{ rule: 'letter-new-answer-missing', path: ['returned', index, 'at'], value: at, params: { answeredAt } }],
  );
}

function forwarded({ data }: Pick<Letter, 'data'>): LetterProblem[] {
  const { forwardedAt, forwardedTo, channel } = data;
  if (forwardedAt !== undefined && forwardedTo === undefined)
    return [{ rule: 'letter-forward', path: ['forwardedAt'], params: { field: FIELDS.forwardedTo } }];
  if (forwardedAt === undefined && (forwardedTo !== undefined || channel === 'forwarded'))
    return [
      {
        rule: 'letter-forward',
        path: [forwardedTo === undefined ? 'channel' : 'forwardedTo'],
        params: { field: FIELDS.forwardedAt },
      },
    ];
  return [];
}

/** Simple questions have a different deadline, in the mailbox of a leader too (R-DL-15.1.4a). */
function complexity({ data }: Pick<Letter, 'data'>): LetterProblem[] {
  if (!CHANNELS_WITH_COMPLEXITY.includes(data.channel) || data.complexity !== undefined) return [];
  return [{ rule: 'letter-complexity', path: ['channel'], value: LETTER_CHANNELS[data.channel] }];
}

/** Fields written by the public; all others are the authority's. The name of the writer has a field of its own. */
const PUBLIC_WORDS: ReadonlySet<string> = new Set(['title', 'summary', 'content', 'tags', 'faqTopic']);

/**
 * No field of a letter may contain personal data (R-DL-32). That includes letters without a page, because they are in
 * the same repository.
 */
function personalData({ data, body }: Pick<Letter, 'data' | 'body'>): LetterProblem[] {
  const fields = Object.entries(data).map(([key, value]) => {
    if (key === 'sender' && typeof value === 'string')
      return { path: [key], kinds: isHidden(value) ? [] : [PERSONAL_DATA.name] };
    const writer = PUBLIC_WORDS.has(key) ? 'public' : 'authority';
    return { path: [key], kinds: textsIn(value).flatMap((text) => kindsIn(text.value, writer)) };
  });
  return [...fields, { path: [], kinds: readings(body).flatMap((text) => kindsIn(text, 'authority')) }].flatMap(
    ({ path, kinds }) =>
      kinds.length === 0
        ? []
        : [{ rule: 'letter-personal-data', path, params: { kinds: [...new Set(kinds)].join('、') } }],
  );
}

const kindsIn = (text: string | MappedText, writer: Writer): string[] =>
  findPersonalData(text, writer).map(({ kind }) => PERSONAL_DATA[kind]);

/** Working days cannot be counted in a year whose holidays are not published (requirements 2.1). */
function uncounted(letter: Pick<Letter, 'data'>): LetterProblem[] {
  const { answeredAt } = letter.data;
  if (answeredAt === undefined || daysTaken(letter) !== undefined) return [];
  return [
    {
      rule: 'letter-calendar',
      path: ['answeredAt'],
      value: answeredAt,
      params: { first: CALENDAR_YEARS.first, last: CALENDAR_YEARS.last },
    },
  ];
}
