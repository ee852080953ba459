/** Cases of the rules about text pasted with the code of another program. */
import { body, mdx } from '../case-helpers.ts';
import { broken, type RuleCase } from '../../testing/rule-case.ts';

const WORD = (text: string) =>
  `<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US style='font-size:16.0pt;font-family:仿宋'>2025</span><span style='font-size:16.0pt'>${text}<o:p></o:p></span></p>`;

export const cases: readonly RuleCase[] = [
  broken('html-pasted', 'two paragraphs of Word', ['15:4', '16:4'], body(`${WORD('年检查')}\n${WORD('年整改')}`), [
    '纯文本',
  ]),
  broken('html-pasted', 'a paragraph of Word in MDX', '19:1', mdx(WORD('年公布'))),
  {
    rule: 'html-pasted',
    title: 'the script in a paragraph of Word by itself',
    changes: [body(WORD('年<script>alert(1)</script>'))],
    expect: ['15:4', 'markup/script-element content/dept/news/2025-03-03-sluice.md:15:147'],
  },
];
