import { describe, expect, it } from 'vitest';
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { entryPairs } from './entry-pairs.ts';

type Texts = Readonly<Record<string, string>>;

function side(texts: Texts) {
  const all = Object.entries(texts).map(([file, text]): ParsedEntry => ({
    file,
    site: 'portal',
    source: splitSource(text),
    problems: [],
  }));
  return {
    all,
    parsed: (file: string) => all.find((each) => each.file === file),
    source: (file: string) => texts[file] ?? '',
  };
}
const pairs = (before: Texts, after: Texts, changed: readonly string[]) =>
  entryPairs({ changes: changed.map((path) => ({ path })), before: side(before), after: side(after) }).map(
    ({ kind, before: was, after: is, files }) => `${kind} ${was?.file ?? ''} ${is?.file ?? ''} ${files.join()}`,
  );

const [A, B, PDF] = ['content/portal/news/a.md', 'content/portal/news/b.md', 'content/portal/news/form.pdf'];
const text = (id: string, body = '正文') => `---\nid: ${id}\ntitle: 题\n---\n\n${body}\n`;

describe('the entries a change concerns', () => {
  it('are new, edited and gone', () => {
    expect(pairs({ [A]: text('x') }, { [A]: text('x', '新') }, [A])).toEqual([`edited ${A} ${A} `]);
    expect(pairs({ [A]: text('x') }, { [B]: text('y') }, [A, B])).toEqual([`removed ${A}  `, `added  ${B} `]);
  });

  it('keep their id when their file is renamed, even with edits', () => {
    expect(pairs({ [A]: text('x') }, { [B]: text('x', '新的正文') }, [A, B])).toEqual([`renamed ${A} ${B} `]);
  });

  it('include the one that names a changed attachment, and no other of its folder', () => {
    const texts = { [A]: text('x', '见[表](./form.pdf)'), [B]: text('y') };
    expect(pairs(texts, texts, [PDF])).toEqual([`edited ${A} ${A} ${PDF}`]);
  });
});
