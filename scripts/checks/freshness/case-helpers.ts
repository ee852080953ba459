/** Changes for the cases of this check: the fixture waives the intervals that its few entries cannot keep. */
import { entryHead } from '../../../tests/support/entry-head.ts';
import type { Change } from '../testing/rule-case.ts';

/** Takes away the waiver of a row. */
export const enforced = (site: 'portal' | 'dept', row: string): Change => ({
  edit: `sites/${site}/governance/waivers.yaml`,
  from: `  - { row: ${row}, value: P99Y, reason: 测试站点不更新, approvalRef: 测政办函〔2025〕2号, until: '2099-12-31' }\n`,
  to: '',
});

/** One more news entry of the department. */
export const deptNews = (day: string) => ({
  write: `content/dept/news/${day}-more.md`,
  content: `${entryHead(`dept-${day.replaceAll('-', '')}-21`, `水务动态${day}`, day)}subtype: 工作动态\n---\n\n工作正常开展。\n`,
});
