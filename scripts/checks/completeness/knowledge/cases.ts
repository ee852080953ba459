import { casesOf, kept, type Change, type RuleCase } from '../../testing/rule-case.ts';

const LETTER = 'content/portal/letters/ly2025-0001.md';
const QUESTION = 'content/portal/questions/drill.md';
const marked = (topic: string): Change => ({
  edit: LETTER,
  from: 'complexity: 简单',
  to: `complexity: 简单\nfaqTopic: ${topic}`,
});
const unnamed: Change = { edit: QUESTION, from: 'portal-ly2025-0001, ', to: '' };
/** The cases are checked on June 1 at noon. */
const answered = (day: string): Change[] =>
  [
    ['publishedAt', '2025-03-11 10:00', `${day} 18:00`],
    ['receivedAt', '2025-03-10 09:00', `${day} 09:00`],
    ['answeredAt', '2025-03-11 09:30', `${day} 17:00`],
  ].map(([field, from, to]) => ({ edit: LETTER, from: `${field}: '${from}'`, to: `${field}: '${to}'` }));

export const cases: readonly RuleCase[] = [
  ...casesOf('question-unwritten')(
    [
      'a letter for the knowledge base that no question names',
      [marked('防汛演练'), unnamed],
      ['17:11'],
      '防汛演练',
      '30天',
    ],
    ['one answered thirty-one days ago', [marked('防汛演练'), unnamed, ...answered('2025-05-01')], ['17:11']],
  ),
  kept('question-unwritten', 'one answered thirty days ago', marked('防汛演练'), unnamed, ...answered('2025-05-02')),
  kept('question-unwritten', 'a letter that a question names', marked('防汛演练')),
  kept('question-unwritten', 'a letter on whose theme there is a question', marked('防汛避险'), unnamed),
];
