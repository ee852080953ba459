/** Cases of the rules about answers of the knowledge base. */
import { BODY, body } from '../case-helpers.ts';
import { broken, kept, type Change, type RuleCase } from '../../testing/rule-case.ts';

const ANSWER = '这是演练，不必转移。';
/** The answer of the question, which starts on line 20. */
const answer = (text: string): Change => ({ edit: 'content/portal/questions/drill.md', from: ANSWER, to: text });

export const cases: readonly RuleCase[] = [
  broken('answer-heading', 'a heading in an answer', '20:1', answer(`## 演练\n\n${ANSWER}`), ['**演练**']),
  broken('answer-footnote', 'a footnote in an answer', '22:1', answer(`${ANSWER}[^1]\n\n[^1]: 以通知为准。\n\n`)),
  kept('answer-heading', 'a heading elsewhere', body(`## 水闸\n\n${BODY}`)),
];
