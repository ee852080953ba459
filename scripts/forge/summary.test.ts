/** The summary of a pull request, of which names and sentences come from whoever wrote the change. */
import { expect, test } from 'vitest';
import type { Verdict } from '../../src/lib/signoff/model.ts';
import { reason } from '../../src/lib/signoff/reasons.ts';
import { summaryLines, summaryMarkdown } from './summary.ts';

const verdict = (path: string, more: Partial<Verdict> = {}): Verdict => ({
  unit: { path, kind: 'entry', site: 'main', traits: [], files: [], digest: 'sha256:0', formerPaths: [] },
  covered: false,
  missing: ['reviewer', 'signer'],
  reasons: [reason('role-missing', { role: 'reviewer', clauses: 'R-DL-22.1' })],
  used: [],
  authors: ['林晓'],
  ...more,
});

test('what is open comes first, with who is missing and why', () => {
  const verdicts = [
    verdict('content/main/a.md', { covered: true, missing: [], reasons: [] }),
    verdict('content/main/b.md'),
  ];
  const text = summaryMarkdown({
    verdicts,
    discarded: [],
    findings: { error: 1, warning: 2, info: 0, excepted: 0, notRun: 0 },
  });
  expect(text).toContain('## 审签还缺：2 处改动中有 1 处没有办完');
  expect(text).toContain('检查改动的内容：1 个错误，2 个警告。');
  expect(text).toContain('| ✗ | content/main/b.md（稿件） | 林晓 |  | 审核、签发 |');
  expect(text.indexOf('b.md')).toBeLessThan(text.indexOf('a.md'));
  expect(text).toContain('- content/main/b.md：还缺“审核”（依据 R-DL-22.1）。');
});

test('a name with signs of Markdown, a mention or a direction of writing stays a name', () => {
  const path = 'content/main/x|[a](https://evil.example)@all<img>\u202e`.md';
  const text = summaryMarkdown({ verdicts: [verdict(path)], discarded: ['账号 <b>@all</b>'] });
  expect(text).not.toMatch(/[^\\]\[a\]|@all|<img>|<b>|\u202e/);
  const [row = ''] = text.split('\n').filter((line) => line.startsWith('| ✗'));
  expect(row.replace(/\\./g, '').split('|')).toHaveLength(7);
  expect(summaryLines({ verdicts: [verdict(path)], discarded: [] }, 'zh').join('')).not.toContain('\u202e');
});

test('the address of the preview cannot end its link', () => {
  const text = summaryMarkdown({
    verdicts: [],
    discarded: [],
    preview: 'https://preview.example.gov.cn/7/)[x](https://evil.example',
  });
  expect(text).toContain('[预览和审核页](https://preview.example.gov.cn/7/%29%5Bx%5D%28https://evil.example)');
});

test('thousands of changes are counted, and the first are listed', () => {
  const verdicts = Array.from({ length: 3000 }, (_, index) =>
    verdict(`content/main/${String(index).padStart(4, '0')}.md`),
  );
  const text = summaryMarkdown({ verdicts, discarded: [] });
  expect(text).toContain('3000 处改动中有 3000 处没有办完');
  expect(text).toContain('还有 2800 处没有列出');
  expect(text.length).toBeLessThan(60_000);
});
