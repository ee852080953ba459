/** Cases of the rules about bodies that cannot be parsed. */
import { BODY, body, mdx } from '../case-helpers.ts';
import { broken, inInterpretation, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken('line-length', 'a text on one line', '17:1', body(`${BODY}\n\n${'水<sub>1</sub>闸'.repeat(10_000)}`)),
  kept('line-length', 'a table exported on one line', body(`<table>${'<tr><td>水闸</td></tr>'.repeat(6000)}</table>`)),
  kept('nesting', 'thirty empty quotes in each other', body(`${'> '.repeat(30)}\n\n${BODY}`)),
  broken('nesting', 'a thousand quotes in each other', '17:1', body(`${BODY}\n\n${'> '.repeat(1000)}水闸`)),
  broken(
    'nesting',
    'tables in tables',
    '15:496',
    body(`<table><tr><td>${'<table><tr><td>'.repeat(99)}水闸${'</td></tr></table>'.repeat(100)}`),
  ),
  broken(
    'nesting',
    'lists indented for ever',
    '64:101',
    body(Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- 水闸`).join('\n')),
  ),
  broken('mdx-syntax', 'a component that is not closed', '17:1', inInterpretation('</Callout>', ''), [
    '<Callout> 没有结束标签',
  ]),
  broken('mdx-syntax', 'a lonely brace', '19:3', mdx('共 { 章')),
  broken('mdx-size', 'thousands of brackets', '16:1', mdx('< 办法\n'.repeat(11_000))),
  broken('mdx-size', 'hundreds of braces', '16:1', mdx('\\{\\}'.repeat(600))),
];
