import { FILES, inNews, kept, newsMatter, type RuleCase } from '../../testing/rule-case.ts';
import { bytes, table, TABLE, TITLE, write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'encoding',
    title: 'bytes that are not UTF-8',
    changes: [
      write(FILES.news, bytes(newsMatter('a', '2025-03-02').replace('又一条', '\uFFFD'), [0xb1, 0xea], '\n---\n')),
    ],
    expect: ['13:1', 'metadata/file-unused content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  { rule: 'bom', title: 'a byte order mark', changes: [inNews('---\nid', '\uFEFF---\nid')], expect: ['1:1'] },
  {
    rule: 'look-alike',
    title: 'radicals of a PDF file in title and text',
    changes: [inNews(TITLE, `title: 测试市召开防汛⼯作会⻓会议`)],
    expect: ['3:15'],
    says: ['⼯→工', '⻓→长', '2 个'],
  },
  { rule: 'crlf', title: 'Windows line ends', changes: [inNews('编信息\n', '编信息\r\n')], expect: ['7:13'] },
  {
    rule: 'control-character',
    title: 'a mark that turns the direction of text',
    changes: [inNews('防汛工作会议\np', '防汛\u202E工作会议\np')],
    expect: ['3:15'],
    says: ['U+202E'],
  },
  {
    rule: 'invisible-character',
    title: 'a zero-width space in the body',
    changes: [inNews('会议部署', '会议\u200B部署')],
    expect: ['18:3'],
    says: ['U+200B'],
  },
  {
    rule: 'invisible-character',
    title: 'nothing wrong with an emoji composed of several characters',
    changes: [inNews('会议部署', '👩\u200D🌾会议部署')],
    expect: [],
  },
  {
    rule: 'invisible-character',
    title: 'nothing wrong with Mongolian, rare characters and people of all colours',
    changes: [inNews('会议部署', 'ᠭ\u180Bᠠ、𠮷、葛\u{E0100}、👩🏽\u200D🌾会议部署')],
    expect: [],
  },
  {
    rule: 'unreadable-character',
    title: 'a character lost on the way',
    changes: [inNews('会议部署', '会议\uFFFD部署')],
    expect: ['18:3'],
    says: ['U+FFFD'],
  },
  {
    rule: 'unreadable-character',
    title: 'a privately made character',
    changes: [inNews('会议部署', '会议\uE5E5部署')],
    expect: ['18:3'],
  },
  {
    rule: 'escaped-character',
    title: 'a zero-width space by an escape',
    changes: [inNews(TITLE, 'title: "会\\u200B议"')],
    expect: ['3:8'],
    says: ['U+200B'],
  },
  {
    rule: 'escaped-character',
    title: 'half a character by an escape',
    changes: [inNews(TITLE, 'title: "会\\ud800议"')],
    expect: ['3:8'],
  },
  {
    rule: 'encoding',
    title: 'a table that is not UTF-8',
    changes: [table(new Uint8Array([0xd4, 0xc2, 0xb7, 0xdd]))],
    expect: ['1:1', `metadata/file-content ${TABLE}:1:1`],
  },
  kept('encoding', 'characters of other scripts in UTF-8', inNews('会议部署', '会议𠮷€й部署')),
];
