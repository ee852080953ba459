/** What is wrong with the message of a commit: it stays in the history, and is what reviewers and auditors read. */
import { exposuresInText } from '../../src/lib/privacy/exposures.ts';
import { widthOf } from '../../src/lib/text/official-lines.ts';
import { comparableText } from '../../src/lib/wording/comparable.ts';
import { secrecyMarks } from '../../src/lib/wording/secrecy-marks.ts';

/** Longest first line, in columns; Chinese characters take two. */
const MAX_COLUMNS = 72;
/** Messages that Git writes itself. */
const WRITTEN_BY_GIT = /^(?:Merge |Revert "|fixup! |squash! |amend! )/;
const SAYS_NOTHING =
  /^(?:更新|修改|改动|提交|新增|添加|删除|调整|改一下|保存|测试|稿件|内容|文件|update|updates|change|changes|fix|commit|add|test|wip|tmp|temp|[^\p{L}\p{N}]*|\d+|(.)\1*)[。.!！]*$/iu;

/** @returns sentences in Chinese; empty for a good message. */
export function messageProblems(message: string): string[] {
  const lines = message
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return ['提交说明是空的。写一句话说清做了什么，例如“发布青河路段停水公示”。'];
  const subject = (lines[first] ?? '').trim();
  if (WRITTEN_BY_GIT.test(subject)) return [];
  const problems: string[] = [];
  if (SAYS_NOTHING.test(subject))
    problems.push(`“${subject}”没有说清做了什么。写明对哪一篇做了什么，例如“更正《停水公示》的恢复供水时间”。`);
  if (widthOf(subject) > MAX_COLUMNS)
    problems.push(`第一行有 ${[...subject].length} 个字，太长。第一行不超过 36 个汉字，其余的空一行再写。`);
  if ((lines[first + 1] ?? '').trim() !== '') problems.push('第一行下面要空一行，再写详细说明。');
  const text = lines.join('\n');
  for (const { shown } of exposuresInText(text, new Set()))
    problems.push(`提交说明里像是有个人信息“${shown}”。说明会永久留在历史里，请不要写。`);
  for (const { start, end } of secrecyMarks(comparableText(text), 'body'))
    problems.push(`提交说明里有密级或者内部文件的标注“${text.slice(start, end)}”。请停止提交，报保密工作机构处理。`);
  return problems;
}
