import type { RuleCase } from '../../testing/rule-case.ts';
import { inConsultation, survey } from '../fixture-edits.ts';

const SATISFIED = '  - { text: 您满意吗？, kind: 单选, options: [满意, 不满意] }\n';

const tally = (line: string) => inConsultation('  adoptions:\n', `  tallies:\n    - ${line}\n  adoptions:\n`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'result-adopted',
    title: 'a result without the number of adopted opinions',
    changes: [inConsultation('  adopted: 5\n', '')],
    expect: ['23:18'],
    says: ['adopted'],
  },
  {
    rule: 'result-reasons',
    title: 'opinions set aside without a reason',
    changes: [
      inConsultation(
        '  notAdoptedReasons:\n    - { opinion: 建议取消巡查。, count: 7, outcome: 上位法规定必须巡查。 }\n',
        '',
      ),
    ],
    expect: ['24:12'],
    says: ['notAdoptedReasons'],
  },
  {
    rule: 'result-counts',
    title: 'more opinions taken up than came in',
    changes: [inConsultation('adopted: 5', 'adopted: 13')],
    expect: ['24:12'],
    says: ['13', '12'],
  },
  {
    rule: 'result-counts',
    title: 'more people choosing one answer than took part',
    changes: [survey(SATISFIED), tally('{ question: 1, counts: [10, 3] }')],
    expect: ['29:30'],
  },
  {
    rule: 'tally-question',
    title: 'answers to a question that does not exist',
    changes: [survey(SATISFIED), tally('{ question: 2, counts: [10, 2] }')],
    expect: ['29:19'],
  },
  {
    rule: 'tally-options',
    title: 'a count missing',
    changes: [survey(SATISFIED), tally('{ question: 1, counts: [10] }')],
    expect: ['29:30'],
    says: ['2 个选项'],
  },
];
