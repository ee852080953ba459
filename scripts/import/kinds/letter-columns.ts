/** Columns that registers of letters and of corrections have in common. */
import { NOT_PUBLIC_REASONS, PUBLISH_STATES } from '../../../schemas/types/letter.ts';
import type { PersonalDataKind } from '../../../src/lib/privacy/kinds.ts';
import { fieldColumn, type ImportColumn } from '../column.ts';

export const letterColumn = (key: string, kind: ImportColumn['kind'], more: Partial<Omit<ImportColumn, 'kind'>> = {}) =>
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

/** Columns about the writer. */
export const WRITER: readonly ImportColumn[] = [
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

export const HANDLING: readonly ImportColumn[] = [
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
      help: '答复了的必填：公开，或者不公开并写理由；没有答复的不写，记为“待审核”。',
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

export const NUMBER = letterColumn('number', 'line', {
  names: ['编号', '信件编号', '留言编号', '受理编号', '查询编号', 'id'],
});

/** Columns with data of the writer that must not be in the text. */
export const KNOWN: readonly { key: string; kind: PersonalDataKind }[] = [
  { key: 'sender', kind: 'name' },
  { key: 'phone', kind: 'phone' },
  { key: 'email', kind: 'email' },
  { key: 'identity', kind: 'identity' },
  { key: 'address', kind: 'address' },
];
