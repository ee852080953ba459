import { expect, it } from 'vitest';
import { ParseMemo } from './parse-memo.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const RECORD = file('sites/portal/site.yaml', 'id: portal');
const nothing = [new Map(), new Map()] as const;

it('parses again what changed and nothing else', () => {
  const memo = new ParseMemo();
  memo.begin([RECORD]);
  const first = memo.parse(file('content/portal/a.md', '---\n---\n'), ...nothing);
  const other = memo.parse(file('content/portal/b.md', '---\n---\n'), ...nothing);
  memo.begin([file(RECORD.path, 'id: portal')]);
  expect(memo.parse(file('content/portal/a.md', '---\n---\n'), ...nothing)).toBe(first);
  expect(memo.parse(file('content/portal/b.md', '---\n---\nx'), ...nothing)).not.toBe(other);
});

it('parses everything again when a record changes, on which columns and addresses depend', () => {
  const memo = new ParseMemo();
  memo.begin([RECORD]);
  const first = memo.parse(file('content/portal/a.md', '---\n---\n'), ...nothing);
  memo.begin([file(RECORD.path, 'id: other')]);
  expect(memo.parse(file('content/portal/a.md', '---\n---\n'), ...nothing)).not.toBe(first);
});

it('forgets a file that is gone, so that memory does not grow', () => {
  const memo = new ParseMemo();
  memo.begin([RECORD]);
  const first = memo.parse(file('content/portal/a.md', '---\n---\n'), ...nothing);
  memo.begin([RECORD]);
  memo.begin([RECORD]);
  expect(memo.parse(file('content/portal/a.md', '---\n---\n'), ...nothing)).not.toBe(first);
});
