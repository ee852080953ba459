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
    [
      'has no space before or after bold text and links',
      '各区县\n**政府**\n[办法](a.md)\n等',
      '<p>各区县<strong>政府</strong><a href="a.md">办法</a>等</p>',
    ],
    ['keeps the space between words and characters', '防汛\nGDP\nand', '<p>防汛\nGDP\nand</p>'],
    ['keeps breaks that were asked for', '春眠\\\n不觉晓', '<p>春眠<br>\n不觉晓</p>'],
    ['stays one in a list', '- 甲\n　　乙', '<ul>\n<li>甲　　乙</li>\n</ul>'],
    ['keeps links and pictures', '　　见[甲](a.md)\n　　乙', '<p>见<a href="a.md">甲</a></p>\n<p>乙</p>'],
    ['leaves code alone', '```\n　甲\n乙\n```', '<pre><code>　甲\n乙\n</code></pre>'],
  ])('%s', async (_title, markdown, expected) => expect(await html(markdown)).toBe(expected));
});

describe('the parts of an official document', () => {
  const classes = async (markdown: string) =>
    [...(await html(markdown)).matchAll(/<(?:p|ol)[^>]*?(?: class="([^"]*)")?>\s*(?:<li>)?([^<]{1,4})/g)].map(
      ([, name = '-', text]) => `${text}:${name}`,
    );
  const DOCUMENT = [
    '关于检查水闸的通知', '各区县人民政府，市直各部门：', '现将有关事项通知如下。', '附件：1.水闸清单', '2.联系方式', '测试市水务局',
    '测试市应急管理局', '2025年3月3日', '（此件公开发布）', '抄送：市委办公室。',
  ].join('\n\n'); // prettier-ignore

  it('are placed as in GB/T 9704', async () => {
    expect(await classes(DOCUMENT)).toEqual([
      '关于检查:-', '各区县人:salutation', '现将有关:-', '附件：1:attachment-first', '2.联系:attachment-next', '测试市水:signature',
      '测试市应:signature', '2025:signature', '（此件公:-', '抄送：市:copy-to',
    ]); // prettier-ignore
  });
  it('are distinguished from sentences that end alike', async () => {
    expect(await classes('记者了解到：\n\n水闸正常。')).toEqual(['记者了解:-', '水闸正常:-']);
    expect(await classes('水闸正常。\n\n各单位：\n\n请检查。')).toEqual(['水闸正常:-', '各单位：:-', '请检查。:-']);
    expect(await classes('2025年3月3日\n\n水闸正常。')).toEqual(['2025:-', '水闸正常:-']);
  });
  it('may be lines of one paragraph, and a list', async () => {
    expect(await classes('正文。\n\n测试市水务局\\\n2025年3月3日')).toEqual(['正文。:-', '测试市水:signature']);
    expect(await classes('附件：1. 甲\n\n2. 乙')).toEqual(['附件：1:attachment-first', '乙:attachment-items']);
  });
});
