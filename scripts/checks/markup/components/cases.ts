/** Cases of the rules about components of MDX, and code in braces. */
import { mdx } from '../case-helpers.ts';
import { broken, inInterpretation, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('mdx-attribute-empty', 'an attribute without value', '17:10', inInterpretation('tone="note"', 'title')),
  broken(
    'mdx-attribute',
    'an attribute in the spelling of programs',
    '19:23',
    mdx('<table><tbody><tr><td colSpan={2}>办法</td></tr></tbody></table>'),
    ['colspan'],
  ),
  broken(
    'mdx-import',
    'an import of the file system',
    '17:1',
    inInterpretation('<Callout', "import fs from 'node:fs'\n\n<Callout"),
    ["import fs from 'node:fs'"],
  ),
  broken('mdx-export', 'an export', '17:1', inInterpretation('<Callout', 'export const a = 1\n\n<Callout')),
  broken('mdx-expression', 'an expression in the text', '19:3', mdx('共 {1 + 1} 章')),
  broken(
    'mdx-expression',
    'an expression as attribute',
    '17:10',
    inInterpretation('tone="note"', 'title={process.env.HOME}'),
  ),
  broken(
    'mdx-expression',
    'attributes spread from an object',
    '17:11',
    inInterpretation('tone="note"', '{...globalThis}'),
  ),
  kept('mdx-expression', 'a plain text in braces', inInterpretation('tone="note"', "tone={'note'}")),
  broken('mdx-component', 'an unregistered component', '19:1', mdx('<Chart data="1" />')),
  broken('mdx-component', 'a fragment', '19:1', mdx('<>办法</>')),
  broken('mdx-attribute', 'an attribute the component does not have', '17:10', inInterpretation('tone=', 'tne='), [
    'tone',
  ]),
  broken('mdx-attribute-missing', 'a figure without caption', '19:1', mdx('<Figure>\n\n办法\n\n</Figure>')),
  broken('mdx-attribute-value', 'a tone that does not exist', '17:10', inInterpretation('tone="note"', 'tone="red"'), [
    'note、warning',
  ]),
];
