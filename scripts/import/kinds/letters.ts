/** `lantai import letters` and `lantai import corrections`: messages of the public, without what names their writers. */
import {
  LETTER_CHANNELS,
  LETTER_COMPLEXITIES,
  NOT_PUBLIC_REASONS,
  PUBLISH_STATES,
} from '../../../schemas/types/letter.ts';
import { maskText, publicName, type Masked } from '../../../src/lib/privacy/mask.ts';
import type { PersonalDataKind, Writer } from '../../../src/lib/privacy/personal-data.ts';
import { letterFaults } from '../../../src/lib/letters/letter-faults.ts';
import type { Entry } from '../../../src/lib/library/types.ts';
import { fieldColumn, type ImportColumn } from '../column.ts';
import {
  commonData,
  present,
  type DraftEntry,
  type EntryImport,
  type ImportTarget,
  type RowValues,
} from '../entry-import.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import { ruleFault, type RowFault } from '../row-fault.ts';

const letterColumn = (key: string, kind: ImportColumn['kind'], more: Partial<Omit<ImportColumn, 'kind'>> = {}) =>
  fieldColumn('letter', key, kind, more);

const discarded = (key: string, label: string, names: string[], example: string): ImportColumn => ({
  key,
  label,
  names,
  kind: 'line',
  required: false,
  help: '只用来在文字里找到并隐去它，不保存。',
  example,
  discarded: true,
});

/** Columns that say who wrote. */
const WRITER: readonly ImportColumn[] = [
  letterColumn('sender', 'line', {
    names: ['姓名', '来信人姓名', '网民姓名', '留言人', '写信人', 'name'],
    help: '姓名或称呼；网页上只写“王先生”“王**”，正文里的姓名也会隐去。',
    example: '王建国',
  }),
  discarded('sex', '性别', ['gender', '来信人性别'], '男'),
  discarded('phone', '联系电话', ['电话', '手机', '手机号', '手机号码', 'mobile', 'tel'], '13800001234'),
  discarded('email', '电子邮箱', ['邮箱', 'mail'], 'wang@example.com'),
  discarded('identity', '身份证号', ['证件号码', 'idcard', 'idnumber'], '000000199001010000'),
  discarded('address', '联系地址', ['住址', '地址', '通讯地址'], '青河路1号2栋3单元'),
];

const HANDLING: readonly ImportColumn[] = [
  letterColumn('receivedAt', 'moment', {
    names: ['受理时间', '来信时间', '留言时间', '提交时间', '收到时间', '来信日期', 'createdat'],
  }),
  letterColumn('forwardedAt', 'moment', { names: ['转办时间', '交办时间', '交办日期'] }),
  letterColumn('forwardedTo', 'line', { names: ['办理单位', '转办单位', '交办单位', '承办部门'] }),
  letterColumn('answerSubmittedAt', 'moment', { names: ['答复报送时间', '报送日期', '反馈时间'] }),
  letterColumn('firstReviewedAt', 'moment', { names: ['初审时间', '审核时间', '审核日期'] }),
  letterColumn('answeredAt', 'moment', { names: ['答复时间', '回复时间', '回复日期', '办结时间', '办结日期'] }),
  letterColumn('answeredBy', 'line', { names: ['答复单位', '回复单位', '回复部门'] }),
  {
    key: 'answer',
    label: '答复内容',
    names: ['回复内容', '答复', '回复', 'reply'],
    kind: 'text',
    required: false,
    help: '每行一段，按原样显示；公开的必填。',
    example: '您好，来信收悉。……',
  },
  letterColumn(
    'returned',
    { groups: ['at', 'reason'] },
    {
      names: ['退回记录'],
      help: '退回重新答复的，每次一行：退回日期 | 退回原因。',
      example: '2026-03-05 | 没有说明补贴标准',
    },
  ),
  letterColumn(
    'publishState',
    { choice: PUBLISH_STATES },
    {
      names: ['是否公开', '公开状态', '状态'],
      required: false,
      help: '不写则为“待审核”，只计入统计，没有网页。',
    },
  ),
  letterColumn('notPublicReason', { choice: NOT_PUBLIC_REASONS }, { names: ['不公开原因'] }),
  letterColumn('faqTopic', 'line', { names: ['主题分类', '来信分类'] }),
  letterColumn('attention', 'integer', { names: ['点击数', '浏览次数'] }),
  letterColumn('publishedAt', 'moment', {
    names: ['公开时间', '公开日期'],
    required: false,
    help: '不写则取答复时间；没有答复的取受理时间；只有日期的记为当日9:00。',
  }),
];

const NUMBER = letterColumn('number', 'line', {
  names: ['编号', '信件编号', '留言编号', '受理编号', '查询编号', 'id'],
});

export const letterImport: EntryImport = {
  type: 'letter',
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
  draft: (values, target) => draft(values, target, {}),
  judge: (data, body, row) => judge(letterImport, data, body, row),
};

/** Longest subject made from a description, in characters. */
const SUBJECT_LENGTH = 24;

export const correctionImport: EntryImport = {
  type: 'letter',
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
    return draft(values, target, {
      channel: LETTER_CHANNELS.errorReport,
      subject: (content) => `${problem}：${beginning(content)}`,
    });
  },
  judge: (data, body, row) => judge(correctionImport, data, body, row),
};

function beginning(text: string): string {
  const [sentence = ''] = text.split(/[\n。！？!?；;]/);
  const characters = [...sentence];
  return characters.length <= SUBJECT_LENGTH ? sentence : `${characters.slice(0, SUBJECT_LENGTH).join('')}…`;
}

/** A letter from a year without a published holiday plan is still a letter; the check tells it. */
function judge({ columns }: EntryImport, data: unknown, body: string, row: number): RowFault[] {
  return letterFaults({ data: data as Entry<'letter'>['data'], body })
    .filter(({ rule }) => rule !== 'letter-calendar')
    .map(({ rule, path, value, params }) =>
      ruleFault(rule, path, { ...params, ...(value === undefined ? {} : { value }) }, row, columns),
    );
}

/** Columns that say of the writer what must not stand in the text. */
const KNOWN: readonly { key: string; kind: PersonalDataKind }[] = [
  { key: 'sender', kind: 'name' },
  { key: 'phone', kind: 'phone' },
  { key: 'email', kind: 'email' },
  { key: 'identity', kind: 'identity' },
  { key: 'address', kind: 'address' },
];

interface Given {
  channel?: string;
  /** The subject where the row has none. */
  subject?: (content: string) => string;
}

function draft(values: RowValues, target: ImportTarget, given: Given): DraftEntry {
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : '');
  const masked: { column: string; counts: Masked['counts'] }[] = [];
  const known = KNOWN.map(({ key, kind }) => ({ kind, value: text(key) }));
  const mask = (column: string, value: string, writer: Writer) => {
    const result = maskText(value, writer, known);
    if (Object.keys(result.counts).length > 0) masked.push({ column, counts: result.counts });
    return result.text;
  };
  const content = mask('来信内容', text('body'), 'public');
  const title = text('subject') === '' ? given.subject?.(content) : mask('来信主题', text('subject'), 'public');
  const answer = mask('答复内容', text('answer'), 'authority');
  const channel = given.channel ?? values['channel'];
  const sender = text('sender') === '' ? undefined : publicName(text('sender'), text('sex'));
  const { receivedAt, answeredAt, answeredBy, faqTopic } = values;
  return {
    number: text('number'),
    body: plainMarkdown(answer),
    masked,
    data: present({
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
      returned: values['returned'],
      publishState: values['publishState'] ?? PUBLISH_STATES.pending,
      notPublicReason: values['notPublicReason'],
      faqTopic,
      attention: values['attention'],
    }),
  };
}

const department = ({ answeredBy, forwardedTo }: RowValues): string | undefined =>
  [answeredBy, forwardedTo].find((name) => typeof name === 'string');

/** A day becomes nine o'clock of it: a publication is known to the minute. */
const publicationTime = (moment: unknown): string =>
  typeof moment !== 'string' ? '' : moment.length === 10 ? `${moment} 09:00` : moment;
