import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import { describe, expect, it } from 'vitest';
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import { paragraphPlugins } from '../../../src/lib/markdown/chinese-paragraphs.ts';
import { MARKDOWN_FEATURES } from '../../../src/lib/markdown/parse-markdown.ts';
import { meantText } from '../../../src/lib/markdown/read-markdown.ts';
import { applyEdits, compatibleEdits } from '../../../src/lib/text/text-edit.ts';
import { folderOnDisk } from '../../lib/fleet-folder.ts';
import { findInBody } from './index.ts';
import type { LinkIndex } from './link-index.ts';
import { parseBody, type ParsedBody } from './parse-body.ts';

/** A fleet without any other file. */
const EMPTY: LinkIndex = {
  assets: new Map(),
  entryByFile: () => undefined,
  stateOf: () => 'absent',
  hostOf: () => '',
};
const parse = (body: string) =>
  parseBody({ site: 'a', file: 'content/a/b.md', source: splitSource(`---\n---\n${body}`) });
/** What is wrong with the text itself: headings typed as paragraphs may stay so. */
const problemsOf = async (body: ParsedBody) =>
  (await findInBody({ body, folder: folderOnDisk('/nowhere'), index: EMPTY })).filter(
    ({ rule }) => rule !== 'markup/heading-plain',
  );

async function rulesBroken(body: string): Promise<string[]> {
  const parsed = parse(body);
  return 'rule' in parsed ? [parsed.rule] : (await problemsOf(parsed)).map(({ rule }) => rule);
}

/** What a reader sees, without white space, and how often each element occurs. */
function readPage(body: string): { seen: string; elements: Map<string, number> } {
  const options = { mdastPlugins: paragraphPlugins, features: MARKDOWN_FEATURES };
  // None of the plugins is asynchronous.
  const { html } = markdownToHtml(meantText(body, 'md'), options) as MarkdownToHtmlResult;
  const elements = new Map<string, number>();
  const lists: (number | null)[] = [];
  let seen = '';
  const parser = new Parser({
    onopentag(name, { start, alt }) {
      elements.set(name, (elements.get(name) ?? 0) + 1);
      if (name === 'ol' || name === 'ul') lists.push(name === 'ol' ? Number(start ?? 1) : null);
      if (name === 'img') seen += alt ?? '';
      const number = name === 'li' ? lists.pop() : undefined;
      if (number === undefined) return;
      lists.push(number === null ? null : number + 1);
      if (number !== null) seen += `${number}.`;
    },
    onclosetag(name) {
      if (name === 'ol' || name === 'ul') lists.pop();
    },
    ontext: (text) => void (seen += text),
  });
  parser.end(html);
  return { seen: seen.replace(/\s+/gu, ''), elements };
}

/** Which marks each element is written with, and how many at most. */
const WRITTEN_WITH: Readonly<Record<string, (count: (name: string) => number) => number>> = {
  '*': (count) => 4 * count('strong') + 2 * count('em') + count('li') + 100 * count('hr'),
  _: (count) => 4 * count('strong') + 2 * count('em'),
  '~': (count) => 4 * count('del') + 100 * count('pre'),
  '`': (count) => 100 * (count('code') + count('pre')),
  '#': (count) => [1, 2, 3, 4, 5, 6].reduce((sum, level) => sum + 2 * level * count(`h${level}`), 0),
  '>': (count) => 100 * count('blockquote'),
  '-': (count) => count('li') + 100 * (count('hr') + count('table')),
  '+': (count) => count('li'),
  '|': (count) => 100 * count('table'),
  ':': (count) => 100 * count('table'),
  '\\': () => Infinity,
};

/** What was typed and is not seen: null where only marks of elements of the page are missing. */
function silentChange(body: string): string | null {
  const typed = body.replace(/\s+/gu, '');
  const { seen, elements } = readPage(body);
  const missing = new Map<string, number>();
  let at = 0;
  for (const character of typed) {
    if (seen.startsWith(character, at)) at += character.length;
    else missing.set(character, (missing.get(character) ?? 0) + 1);
  }
  if (at < seen.length) return `the page has ${seen.slice(at)}`;
  for (const [character, times] of missing) {
    const most = WRITTEN_WITH[character]?.((name) => elements.get(name) ?? 0) ?? 0;
    if (times > most) return `${character} is missing ${times} time(s)`;
  }
  return null;
}

const WORDS = [
  '市水务局', '检查', '供水管网', '600*800*1000毫米', '长*宽*高', '5*8', '*', '**', '***', '****', '138****5678', '张**', '《办法》',
  '“引号”', '（括号）', '**重点**', '**《办法》**', '10~20度', '~', '~~', '_', '__', '____', 'a_b_c', '<', '>', '<图1>', 'a<b', '`', '```',
  '\\', '\\\\', 'C:\\temp', '&', '&nbsp', '|', '｜', '[1]', '[^1]', '[甲]', '[1]: ', '（乙）', '(丙)', '：', '，', '。', '；', '！', '!',
  'http://www.example.gov.cn,网站', 'www.example.gov.cn。', 'a@example.gov.cn，', 'https://例.cn', '#', '##', '#1', '^', '$', '{', '}', '=',
  '——', '…', '1.', '2026.', '1)', '2026年', '第一条', '2', '100', ' ', '  ', '　',
]; // prettier-ignore
const BEGINNINGS = [
  '', '', '', '一、', '（一）', '（1）', '1、', '1．', '１．', '1. ', '2. ', '3) ', '2026. ', '①', '第一章 ', '附件：', '- ', '* ', '+ ', '> ', '>',
  '>>', '# ', '## ', '##', '    ', '\t', '  ', '　　', '---', '===', '***', '____', '| ', '| --- |', '~~~', '```', '<', '[1]: ', '\\', '-', '+',
]; // prettier-ignore
const ENDS = ['', '。', '：', '；', '，', '  ', '\\', ' |', '##'];
const BREAKS = ['\n', '\n', '\n\n', '\n\n\n'];

const pick = (list: readonly string[]) => fc.constantFrom(...list);
const line = fc
  .tuple(pick(BEGINNINGS), fc.array(pick(WORDS), { minLength: 1, maxLength: 6 }), pick(ENDS), pick(BREAKS))
  .map(([beginning, words, end, after]) => beginning + words.join('') + end + after);
const texts = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join(''));

/** What `check --fix` makes of a body. */
async function fixed(body: string): Promise<string> {
  let text = body;
  for (let round = 0; round < 10; round++) {
    const parsed = parse(text);
    if ('rule' in parsed) break;
    const found = (await problemsOf(parsed)).flatMap(({ edits }) => (edits ? [edits] : []));
    const [first] = found;
    if (!first) break;
    text = applyEdits(`---\n---\n${text}`, compatibleEdits(first)).slice('---\n---\n'.length);
  }
  return text;
}

/** The text without what fixing may put in: line ends, backslashes, marks of quotes and tables. */
const words = (text: string) => text.replace(/[\s\\|｜>-]/gu, '');

describe('a text of an editor who knows no Markdown', { timeout: 120_000 }, () => {
  it('appears on the page as typed, or is reported by a finding', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (body) => {
        // A link by reference is no accident: its address is on a line of its own that is not shown.
        fc.pre(!/\]:\s/.test(body) || (await rulesBroken(body)).length > 0 || !readPage(body).elements.has('a'));
        const change = silentChange(body);
        if (change !== null && (await rulesBroken(body)).length === 0)
          throw new Error(`${change}: ${JSON.stringify(body)}`);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 3000), seed: Number(process.env['SEED'] ?? 7) },
    );
  });

  it('is fixed without a word changed, and needs no second fixing', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (body) => {
        // A list in which every number is 1 gets its numbers.
        fc.pre((body.match(/1\. /g) ?? []).length < 2);
        const once = await fixed(body);
        expect(words(once)).toBe(words(body));
        expect(await fixed(once)).toBe(once);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1000), seed: Number(process.env['SEED'] ?? 7) },
    );
  });

  it('is found to change where it does', () => {
    expect(silentChange('| 甲 |\n| - |\n| 乙 | 丙 |')).not.toBeNull();
    expect(silentChange('见[甲]: 乙\n\n[甲]: 丙')).not.toBeNull();
    expect(silentChange('一、**甲**\n\n- 乙\n\n> 丙')).toBeNull();
  });
});
