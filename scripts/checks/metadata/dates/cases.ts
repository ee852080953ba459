import { casesOf, inNews, inNotice, inPage, inPolicy, type RuleCase } from '../../testing/rule-case.ts';
import { inConsultation, inLetter, inResponse, inTopic, UPSTREAM, withLines } from '../fixture-edits.ts';

const published = (at: string) => inPage("publishedAt: '2025-01-10 09:00'", `publishedAt: '${at}'`);
const reviewed = (on: string) => inNews('subtype: 要闻\n', `subtype: 要闻\nreviewBy: '${on}'\n`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'date-format',
    title: 'a date with slashes',
    changes: [inPolicy("issuedOn: '2025-02-20'", 'issuedOn: 2025/2/20')],
    expect: ['16:11'],
    says: ['应是 2025-02-20'],
  },
  {
    rule: 'date-format',
    title: 'a date of digits only',
    changes: [inPolicy("issuedOn: '2025-02-20'", 'issuedOn: 20250220')],
    expect: ['16:11'],
    says: ['应是 2025-02-20'],
  },
  {
    rule: 'date-format',
    title: 'a date that can be read in two ways',
    changes: [inPolicy("issuedOn: '2025-02-20'", 'issuedOn: 03-04-2025')],
    expect: ['16:11'],
  },
  {
    rule: 'date-impossible',
    title: 'a day that does not exist',
    changes: [inPolicy("issuedOn: '2025-02-20'", 'issuedOn: 2025-13-45')],
    expect: ['16:11'],
    says: ['2025-13-45'],
  },
  {
    rule: 'time-format',
    title: 'a time with slashes',
    changes: [inNews("'2025-03-02 09:30'", '2025/3/2 9:30')],
    expect: ['4:14'],
    says: ['应是 2025-03-02 09:30'],
  },
  {
    rule: 'time-incomplete',
    title: 'a time without hour and minute',
    changes: [inNews("'2025-03-02 09:30'", '2025-03-02')],
    expect: ['4:14'],
    says: ["publishedAt: '2025-03-02 09:30'"],
  },
  {
    rule: 'time-impossible',
    title: 'the thirtieth of February',
    changes: [inNews("'2025-03-02 09:30'", "'2025-02-30 09:30'")],
    expect: ['4:14'],
  },
  {
    rule: 'time-order',
    title: 'an update before publication',
    changes: [inNews('editor: 乙', "editor: 乙\nupdatedAt: '2025-03-01 09:30'")],
    expect: ['11:12'],
  },
  {
    rule: 'time-order',
    title: 'a publicity period that ends before it begins',
    changes: [inNotice("to: '2025-03-12'", "to: '2025-03-05'")],
    expect: ['15:7'],
  },
  {
    rule: 'time-order',
    title: 'an entry gone the moment it appears',
    changes: [inNews('editor: 乙', "editor: 乙\nexpiresAt: '2025-03-02 09:30'")],
    expect: ['11:12', 'metadata/column-empty sites/portal/site.yaml:52:9'],
  },
  {
    rule: 'time-order',
    title: 'nothing wrong with an update of the same minute',
    changes: [inNews('editor: 乙', "editor: 乙\nupdatedAt: '2025-03-02 09:30'")],
    expect: [],
  },
  {
    rule: 'time-order',
    title: 'an update from before the response',
    changes: [inResponse("at: '2025-03-07 10:00'", "at: '2025-03-07 08:00'")],
    expect: ['18:9'],
  },
  {
    rule: 'time-order',
    title: 'a consultation that closes before it opens',
    changes: [inConsultation("opensAt: '2025-03-10 10:00'", "opensAt: '2025-04-10 18:00'")],
    expect: ['14:11'],
  },
  {
    rule: 'time-order',
    title: 'a result from before the close',
    changes: [inConsultation("publishedAt: '2025-04-20 09:30'", "publishedAt: '2025-04-10 17:59'")],
    expect: ['22:16'],
  },
  {
    rule: 'time-order',
    title: 'a topic that ends before it starts',
    changes: [inTopic("endsOn: '2025-09-30'", "endsOn: '2025-03-11'")],
    expect: ['15:9'],
  },
  {
    rule: 'time-order',
    title: 'an answer from before the letter',
    changes: [inLetter("receivedAt: '2025-03-10 09:00'", "receivedAt: '2025-03-11 09:31'")],
    expect: ['18:13'],
  },
  {
    rule: 'time-order',
    title: 'a letter published before its answer',
    changes: [inLetter("publishedAt: '2025-03-11 10:00'", "publishedAt: '2025-03-11 09:29'")],
    expect: ['4:14'],
  },
  {
    rule: 'time-order',
    title: 'a review before what it reviews',
    changes: [
      inLetter('complexity: 简单', "complexity: 简单\nanswerSubmittedAt: '2025-03-11'\nfirstReviewedAt: '2025-03-10'"),
    ],
    expect: ['18:18'],
  },
  {
    rule: 'time-format',
    title: 'a moment without minutes',
    changes: [inLetter("receivedAt: '2025-03-10 09:00'", "receivedAt: '2025-03-10 9'")],
    expect: ['17:13'],
  },
  {
    rule: 'time-order',
    title: 'a record signed before it was reviewed',
    changes: [...withLines(...UPSTREAM), inNews('03-01 11:00', '03-01 09:30')],
    expect: ['20:13'],
  },
  ...casesOf('date-out-of-range')(
    [
      'an empty date of a computer',
      [inPolicy("issuedOn: '2025-02-20'", "issuedOn: '1970-01-01'")],
      ['16:11'],
      '1970-01-01',
    ],
    ['a publish time from before there were sites', [published('1994-04-19 09:30')], ['4:14'], '1994-04-20'],
    ['nothing wrong with one from the first day', [published('1994-04-20 09:30')]],
    ['one more than a year ahead', [published('2026-06-02 00:00')], ['4:14'], '2026-06-01'],
    ['nothing wrong with one a year ahead', [published('2026-06-01 23:59')]],
    ['a day of review more than fifty years ahead', [reviewed('2075-06-02')], ['13:11'], '2075-06-01'],
    ['nothing wrong with one fifty years ahead', [reviewed('2075-06-01')]],
  ),
];
