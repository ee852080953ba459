/** Words of the pages of an inspection. */
import { SEVERITY_NAMES } from '../../checks/check.ts';
import type { Tone } from '../../print/parts.ts';
import type { DueItem, IndicatorResult, InspectedFinding, InspectedSite, RequestResult } from '../record.ts';

interface Word {
  text: string;
  tone: Tone;
}

export const VERDICTS: Readonly<Record<InspectedSite['verdict']['publishable'], Word>> = {
  yes: { text: '可以发布', tone: 'good' },
  no: { text: '不能发布', tone: 'bad' },
  unknown: { text: '还不能判断', tone: 'warn' },
};
export const SEVERITIES: Readonly<Record<InspectedFinding['severity'], Word>> = {
  error: { text: SEVERITY_NAMES.zh.error, tone: 'bad' },
  warning: { text: SEVERITY_NAMES.zh.warning, tone: 'warn' },
  info: { text: SEVERITY_NAMES.zh.info, tone: 'plain' },
};
export const CHANGES: Readonly<Record<InspectedFinding['change'], string>> = {
  first: '',
  new: '新增',
  remaining: '仍存在',
};
export const DUE_STATES: Readonly<Record<DueItem['state'], Word>> = {
  overdue: { text: '已逾期', tone: 'bad' },
  soon: { text: '即将到期', tone: 'warn' },
  later: { text: '未到期', tone: 'plain' },
};
export const INDICATOR_STATES: Readonly<Record<IndicatorResult['state'], Word>> = {
  met: { text: '符合', tone: 'good' },
  near: { text: '接近', tone: 'warn' },
  failed: { text: '不符合', tone: 'bad' },
  unknown: { text: '需人工核对', tone: 'plain' },
};
export const REQUEST_STATES: Readonly<Record<RequestResult['state'], Word>> = {
  ok: { text: '正常', tone: 'good' },
  broken: { text: '打不开', tone: 'bad' },
  unclear: { text: '需人工核对', tone: 'warn' },
  skipped: { text: '按登记跳过', tone: 'plain' },
};

/** What is due, as one cell: the kind and its subject, with the name of the column. */
export const dueSubject = ({ kind, subject }: DueItem): string => `${kind}：${subject}`;
export const ownerWords = ({ unit, responsible }: DueItem): string => [unit, responsible].filter(Boolean).join(' ');
export const placeWords = ({ file, line, column }: InspectedFinding): string => `${file}:${line}:${column}`;
