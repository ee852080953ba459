/**
 * `lantai import letters` and `lantai import corrections`: messages of the public, without data that identifies their
 * writers.
 */
import { LETTER_CHANNELS, LETTER_COMPLEXITIES, PUBLISH_STATES } from '../../../schemas/types/letter.ts';
import { maskText, type Masked } from '../../../src/lib/privacy/mask.ts';
import { publicName } from '../../../src/lib/privacy/names.ts';
import type { Writer } from '../../../src/lib/privacy/personal-data.ts';
import { letterDataProblems } from '../../../src/lib/letters/letter-problems.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import {
  commonData,
  omitEmpty,
  type DraftEntry,
  type EntryImport,
  type ImportTarget,
  type RowValues,
} from '../entry-import.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import { ruleProblem, type RowProblem } from '../row-problem.ts';
import { HANDLING, KNOWN, letterColumn, NUMBER, WRITER } from './letter-columns.ts';

/** A letter is identified by its text and the day it was received. */
const LETTER = { type: 'letter', numberField: 'number', knownBy: ['title', 'content', 'receivedAt'] } as const;

export const letterImport: EntryImport = {
  ...LETTER,
  label: '来信和答复',
  columns: [
    NUMBER,
    letterColumn(
      'channel',
      { choice: LETTER_CHANNELS },
      { names: ['渠道', '来信类型', '信件类型', '留言类型', '类型'] },
    ),
    letterColumn('title', 'line', { key: 'subject', names: ['主题', '标题', '来信标题', '留言标题', 'title'] }),
    letterColumn('content', 'text', {
      key: 'body',
      names: ['内容', '留言内容', '信件内容', '诉求内容', 'content'],
      help: '来信原话，每行一段；个人信息导入时隐去。',
    }),
    letterColumn('complexity', { choice: LETTER_COMPLEXITIES }, { names: ['难易程度'] }),
    ...WRITER,
    ...HANDLING,
  ],
  draft: (values, target) => draft(letterImport, values, target, {}),
  validate: (data, body, row) => validate(letterImport, data, body, row),
};

/** Longest subject made from a description, in characters. */
const SUBJECT_LENGTH = 24;

export const correctionImport: EntryImport = {
  ...LETTER,
  label: '网民纠错',
  columns: [
    NUMBER,
    letterColumn('title', 'line', {
      key: 'subject',
      names: ['主题', '标题', '问题标题', 'title'],
      required: false,
      help: '不写则由问题类型和问题描述生成。',
    }),
    letterColumn('content', 'text', {
      key: 'body',
      label: '问题描述',
      names: ['内容', '留言内容', '纠错内容', '问题内容', 'content', 'description'],
      help: '反映的原话，每行一段；个人信息导入时隐去。',
      example: '页面上的联系电话打不通。',
    }),
    {
      key: 'problem',
      label: '问题类型',
      names: ['错误类型', '纠错类型'],
      kind: 'line',
      required: false,
      help: '纠错平台的分类，写进主题。',
      example: '内容不准确',
    },
    letterColumn('page', 'line', {
      label: '问题网页',
      names: ['页面网址', '网页地址', '错误页面', '网址', '问题页面链接', 'url'],
    }),
    ...WRITER,
    ...HANDLING,
  ],
  draft(values, target) {
    const problem = typeof values['problem'] === 'string' ? values['problem'] : '网页纠错';
    return draft(correctionImport, values, target, {
      channel: LETTER_CHANNELS.errorReport,
      subject: (content) => `${problem}：${beginning(content)}`,
    });
  },
  validate: (data, body, row) => validate(correctionImport, data, body, row),
};

function beginning(text: string): string {
  const [sentence = ''] = text.split(/[\n。！？!?；;]/);
  const characters = [...sentence];
  return characters.length <= SUBJECT_LENGTH ? sentence : `${characters.slice(0, SUBJECT_LENGTH).join('')}…`;
}

/** A letter from a year without a published holiday plan is imported; the check reports it. */
function validate({ columns }: EntryImport, data: unknown, body: string, row: number): RowProblem[] {
  return letterDataProblems({ data: data as Entry<'letter'>['data'], body })
    .filter(({ rule }) => rule !== 'letter-calendar')
    .map(({ rule, path, value, params }) =>
      ruleProblem(`metadata/${rule}`, path, { ...params, ...(value === undefined ? {} : { value }) }, row, columns),
    );
}

interface Given {
  channel?: string;
  /** The subject if the row has none. */
  subject?: (content: string) => string;
}

function draft({ columns }: EntryImport, values: RowValues, target: ImportTarget, given: Given): DraftEntry {
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : '');
  const masked: { column: string; counts: Masked['counts'] }[] = [];
  const known = KNOWN.map(({ key, kind }) => ({ kind, value: text(key) }));
  const maskIn = (key: string, words: string, writer: Writer) => {
    const result = maskText(words, writer, known);
    const column = columns.find((each) => each.key === key)?.label ?? key;
    if (Object.keys(result.counts).length > 0) masked.push({ column, counts: result.counts });
    return result.text;
  };
  const mask = (key: string, writer: Writer) => maskIn(key, text(key), writer);
  const content = mask('body', 'public');
  const title = text('subject') === '' ? given.subject?.(content) : mask('subject', 'public');
  const answer = mask('answer', 'authority');
  const channel = given.channel ?? values['channel'];
  const sender = text('sender') === '' ? undefined : publicName(text('sender'), text('sex'));
  const { receivedAt, answeredAt, answeredBy, faqTopic } = values;
  return {
    number: text('number'),
    body: plainMarkdown(answer),
    masked,
    data: omitEmpty({
      title,
      ...commonData(target, publicationTime(values['publishedAt'] ?? answeredAt ?? receivedAt), department(values)),
      tags: ['来信', channel, faqTopic].filter((tag) => typeof tag === 'string' && tag.length <= 20),
      number: values['number'],
      channel,
      sender,
      content,
      page: values['page'],
      complexity: values['complexity'],
      receivedAt,
      forwardedAt: values['forwardedAt'],
      forwardedTo: values['forwardedTo'],
      answerSubmittedAt: values['answerSubmittedAt'],
      firstReviewedAt: values['firstReviewedAt'],
      answeredAt,
      answeredBy,
      returned: returns(values['returned'], (reason) => maskIn('returned', reason, 'authority')),
      // An answered letter is public unless somebody decides otherwise, so the table has to say (R-GO-8.1.1c).
      publishState: values['publishState'] ?? (answeredAt === undefined ? PUBLISH_STATES.pending : undefined),
      notPublicReason: values['notPublicReason'],
      faqTopic,
      attention: values['attention'],
    }),
  };
}

/** Why answers were sent back, without data that identifies the writer. */
const returns = (groups: unknown, mask: (reason: string) => string): unknown =>
  Array.isArray(groups)
    ? groups.map((group: { at: string; reason: string }) => ({ ...group, reason: mask(group.reason) }))
    : groups;

const department = ({ answeredBy, forwardedTo }: RowValues): string | undefined =>
  [answeredBy, forwardedTo].find((name) => typeof name === 'string');

/** A day without a time becomes 09:00, because a publication time needs hour and minute. */
const publicationTime = (moment: unknown): string =>
  typeof moment !== 'string' ? '' : moment.length === 10 ? `${moment} 09:00` : moment;
