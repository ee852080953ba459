/** Cases of the rules about tables that are none, cells without a place, and tables without end. */
import { body } from '../case-helpers.ts';
import { broken, kept, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  broken(
    'table-size',
    'a table of a million cells',
    '15:1',
    body(`|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|a|\n'.repeat(1000)}`),
    ['1001000'],
  ),
  broken('table-literal', 'a table without its line of hyphens', '15:1', body('| 区域 | 户数 |\n| 青河路 | 512 |')),
  broken('table-literal', 'columns parted by tabs', '15:1', body('区域\t户数\n青河路\t512')),
  broken('table-literal', 'full-width bars', '15:1', body('区域｜户数\n青河路｜512')),
  broken(
    'table-cells',
    'a row with more cells than the first',
    '17:1',
    body('| 区域 | 户数 |\n| - | - |\n| 青河路 | 512 | 22时 |'),
  ),
  broken(
    'table-cells',
    'a text that follows a table at once',
    '18:1',
    body('| 区域 | 户数 |\n| - | - |\n| 青河路 | 512 |\n合计五百户。'),
  ),
  kept('table-cells', 'a row with fewer cells', body('| 区域 | 户数 |\n| - | - |\n| 青河路 |')),
];
