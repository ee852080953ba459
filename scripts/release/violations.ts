/** What an audit finds: one catalogue of sentences in Chinese and English. */
import type { Reason } from '../../src/lib/signoff/model.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import type { Lang } from '../lib/lang.ts';
import { brokenWords } from './replay.ts';

type Texts = Readonly<Record<Lang, string>>;

const TEXTS = {
  'record-gone': { zh: '这份发布记录在历史中有，现在没有了。', en: 'This record is in the history and is gone now.' },
  'record-changed': { zh: '这份发布记录和它进入历史时不一样。', en: 'This record is not what it was when it came in.' },
  'commit-unknown': {
    zh: '发布的提交 {commit} 不在历史中，被改写或者变基过。',
    en: 'The released commit {commit} is not in the history; it was amended or rebased.',
  },
  'commit-later': {
    zh: '发布的提交 {commit} 不在存入这份记录的提交之前。',
    en: 'The released commit {commit} is not before the one that holds the record.',
  },
  'moment-early': {
    zh: '发布的时刻 {moment} 早于发布的提交 {committed}。',
    en: 'It was released at {moment}, before its commit was made at {committed}.',
  },
  'moment-late': {
    zh: '发布的时刻 {moment} 晚于存入记录的时刻 {added}。',
    en: 'It was released at {moment}, after its record was committed at {added}.',
  },
  'moment-back': {
    zh: '发布的时刻 {moment} 早于前一次发布 {before}。',
    en: 'It was released at {moment}, before the release before it at {before}.',
  },
  'page-without-source': {
    zh: '有网页来自 {source}，它不在这次发布核对过的内容里。',
    en: 'A page comes from {source}, which is not among what the release was checked to be made from.',
  },
  'not-in-commit': {
    zh: '提交 {commit} 里没有这样的 {unit}。',
    en: 'The commit {commit} holds no such {unit}.',
  },
  'not-covered': {
    zh: '{unit} 在 {moment} 没有审签。',
    en: '{unit} was not signed off at {moment}.',
  },
  'emergency-differs': {
    zh: '{unit} 是不是紧急发布、期限到哪一天，与记录写的不同。',
    en: '{unit} was published as an emergency, or until a day, other than the record says.',
  },
  'chain-unreadable': brokenTexts('unreadable'),
  'chain-misplaced': brokenTexts('misplaced'),
  'chain-chain': brokenTexts('chain'),
  'chain-sheet': brokenTexts('sheet'),
  'chain-units': brokenTexts('units'),
} as const satisfies Readonly<Record<string, Texts>>;

function brokenTexts(fault: Parameters<typeof brokenWords>[0]['fault']): Texts {
  return brokenWords({ file: '{file}', fault });
}

export type ViolationRule = keyof typeof TEXTS;

export interface Violation {
  /** The record. */
  file: string;
  reason: Reason;
  /** Why sign-off does not cover something. */
  because?: readonly Reason[];
}

export const violation = (
  file: string,
  rule: ViolationRule,
  blanks: Readonly<Record<string, string>> = {},
  because?: readonly Reason[],
): Violation => ({ file, reason: { rule, blanks: { file, ...blanks } }, ...(because ? { because } : {}) });

export function violationText({ file, reason, because = [] }: Violation, lang: Lang): string {
  const texts: Texts | undefined = (TEXTS as Readonly<Partial<Record<string, Texts>>>)[reason.rule];
  const sentence = texts
    ? texts[lang].replace(/\{(\w+)\}/g, (blank, name: string) => reason.blanks[name] ?? blank)
    : reasonText(reason, lang);
  const lines = because.map((each) => `  ${reasonText(each, lang)}\n`).join('');
  return `${sentence.includes(file) ? '' : `${file}${lang === 'zh' ? '：' : ': '}`}${sentence}\n${lines}`;
}
