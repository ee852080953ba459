import { describe, expect, it } from 'vitest';
import { tinyLibrary } from '../../../tests/support/tiny-library.ts';
import { mayBeAttached, publishedFiles } from './attachments.ts';

const sources = (entries: Parameters<typeof tinyLibrary>[0]) =>
  publishedFiles(tinyLibrary(entries), 'demo')
    .map(({ source }) => source)
    .sort();

describe('the files a site publishes', () => {
  it('are those declared by an entry or linked from its body, each once', () => {
    const news = { id: 'n1', title: '一', publishedAt: '2025-03-01 09:00' };
    expect(
      sources({
        entries: {
          'news/2025-03-01-a.md': {
            fields: { ...news, attachments: [{ title: '表', file: 'form.docx' }] },
            body: '见[表](form.docx)、[图纸](./plan.pdf)和[数据][1]。\n\n[1]: data.csv\n',
          },
        },
        files: { 'news/form.docx': 'a', 'news/plan.pdf': 'b', 'news/data.csv': 'c', 'news/unused.pdf': 'd' },
      }),
    ).toEqual(['content/demo/news/data.csv', 'content/demo/news/form.docx', 'content/demo/news/plan.pdf']);
  });

  it('include the original of a document', () => {
    expect(
      sources({
        entries: {
          'docs/policy/2025-02-20-a.md': {
            fields: { id: 'p1', title: '办法', publishedAt: '2025-02-20 10:00', file: 'rules.ofd' },
          },
        },
        files: { 'docs/policy/rules.ofd': 'x' },
      }),
    ).toEqual(['content/demo/docs/policy/rules.ofd']);
  });

  it('do not include files of entries that are not shown', () => {
    const fields = { id: 'n1', title: '一', publishedAt: '2025-03-01 09:00', state: '草稿' };
    const attachments = [{ title: '表', file: 'form.docx' }];
    expect(
      sources({
        entries: { 'news/2025-03-01-a.md': { fields: { ...fields, attachments } } },
        files: { 'news/form.docx': 'a' },
      }),
    ).toEqual([]);
  });

  it('never include what a browser could run', () => {
    expect(['a.pdf', 'a.wps', 'a.zip', 'a.png'].every(mayBeAttached)).toBe(true);
    expect(['a.html', 'a.js', 'a.svg', 'a.css', 'a.exe', 'a.yaml', 'a'].some(mayBeAttached)).toBe(false);
    const fields = { id: 'n1', title: '一', publishedAt: '2025-03-01 09:00' };
    expect(
      sources({
        entries: { 'news/2025-03-01-a.md': { fields, body: '[点我](evil.html)' } },
        files: { 'news/evil.html': '<script>1</script>' },
      }),
    ).toEqual([]);
  });
});
