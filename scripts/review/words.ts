/** Sentences that the page and the summary share. */
import type { Finding } from '../checks/check.ts';
import { countFindings } from '../checks/report.ts';
import type { Review, SignoffState } from './review.ts';

/** Each once: a finding may be about two of the entries. */
export const allFindings = ({ entries, records, findings }: Review): Finding[] => [
  ...new Set([...[...entries, ...records].flatMap((change) => change.findings), ...findings]),
];

export function problems(findings: readonly Finding[]): string {
  const { error, warning, info } = countFindings(findings);
  const parts = [
    error > 0 ? `${error} 个错误` : '',
    warning > 0 ? `${warning} 个警告` : '',
    info > 0 ? `${info} 个提示` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('，') : '没有发现问题';
}

/** Who is missing, in one line. */
export function signoffLine({ covered, isFree, missing, given }: SignoffState): string {
  if (isFree) return '不需要审核。';
  if (covered) return '已经审核、签发完毕。';
  if (missing.length === 0) return '还不能发布，原因见下。';
  return `还缺：${missing.join('、')}${given.length === 0 ? '，还没有人审过' : ''}。`;
}

type Counted = Pick<Review, 'entries' | 'records' | 'files' | 'program' | 'pages'>;

export function headline({ entries, records }: Review): string {
  const [first] = entries;
  if (entries.length === 1 && records.length === 0 && first) return `请审核：${first.title}`;
  return entries.length > 0 ? `请审核：${entries.length} 条信息的改动` : '请审核这次改动';
}

export function counts({ entries, records, files, program, pages }: Counted): string {
  const total = pages.reduce((sum, group) => sum + group.pages.length, 0);
  const parts = [
    entries.length > 0 ? `信息 ${entries.length} 条` : '',
    records.length > 0 ? `登记 ${records.length} 份` : '',
    files.length > 0 ? `其他文件 ${files.length} 个` : '',
    program.length > 0 ? `程序文件 ${program.length} 个` : '',
    total > 0 ? `因此变化的网页和文件 ${total} 个` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('，') : '没有';
}
