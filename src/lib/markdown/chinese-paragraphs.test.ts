import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { paragraphPlugins } from './chinese-paragraphs.ts';

const html = async (markdown: string) => {
  const { html: text } = await markdownToHtml(markdown, { mdastPlugins: paragraphPlugins });
  return text.trim();
};

describe('a Chinese paragraph', () => {
  it.each([
    ['loses the spaces it is indented by', '　　各单位：', '<p>各单位：</p>'],
    ['keeps spaces within', '第一条　　为了', '<p>第一条　　为了</p>'],
    [
      'begins at every line that is indented',
      '　　甲。\n　　**乙**。\n丙',
      '<p>甲。</p>\n<p><strong>乙</strong>。丙</p>',
    ],
    ['stands to the right when it is indented far', `${'　'.repeat(12)}市政府`, '<p class="align-right">市政府</p>'],
    ['has no space where its source breaks', '防汛\n工作，\n“安全”', '<p>防汛工作，“安全”</p>'],
    ['keeps the space between words and characters', '防汛\nGDP\nand', '<p>防汛\nGDP\nand</p>'],
    ['keeps breaks that were asked for', '春眠\\\n不觉晓', '<p>春眠<br>\n不觉晓</p>'],
    ['stays one in a list', '- 甲\n　　乙', '<ul>\n<li>甲　　乙</li>\n</ul>'],
    ['keeps links and pictures', '　　见[甲](a.md)\n　　乙', '<p>见<a href="a.md">甲</a></p>\n<p>乙</p>'],
    ['leaves code alone', '```\n　甲\n乙\n```', '<pre><code>　甲\n乙\n</code></pre>'],
  ])('%s', async (_title, markdown, expected) => expect(await html(markdown)).toBe(expected));
});
