/** Every rule of the metadata check, broken once or more, with the exact place it is told at. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { PLACEHOLDER_BODY } from '../../../schemas/placeholder.ts';
import type { TempFleet } from '../../../tests/support/temp-fleet.ts';
import { consultationCases } from './consultation.cases.ts';
import { questionCases, reportCases, responseCases } from './account.cases.ts';
import { documentCases, interpretationCases } from './documents.cases.ts';
import { fileCases as contentCases } from './file.cases.ts';
import { datasetCases } from './dataset.cases.ts';
import { disclosureCases } from './disclosure.cases.ts';
import { limitCases } from './limits.cases.ts';
import { letterCases } from './letter.cases.ts';
import { reportBlockCases } from './report.cases.ts';
import { guideCases } from './service.cases.ts';
import { sharingCases } from './sharing.cases.ts';
import { topicCases } from './topic.cases.ts';
import {
  FILES,
  inDept,
  inFleet,
  inInstitution,
  inInterpretation,
  inLeader,
  inNews,
  inNotice,
  inPage,
  inPolicy,
  inPortal,
  inService,
  newsMatter,
  type Change,
  type RuleCase,
} from '../testing/rule-case.ts';

const { news, page, policy, dept, fleet, picture } = FILES;
const TITLE = 'title: 测试市召开防汛工作会议';
const bytes = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const write = (file: string, content: string | Uint8Array): Change => ({ write: file, content });

const textCases: RuleCase[] = [
  {
    rule: 'encoding',
    title: 'bytes that are not UTF-8',
    changes: [write(news, bytes(newsMatter('a', '2025-03-02').replace('又一条', '\uFFFD'), [0xb1, 0xea], '\n---\n'))],
    expect: ['13:1', 'metadata/file-orphan content/portal/news/2025-03-02-meeting.png:1:1'],
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
    rule: 'entry-size',
    title: 'an entry of more than a megabyte',
    changes: [inNews('会议部署', '会议'.repeat(200_000))],
    expect: ['1:1'],
  },
  {
    rule: 'file-empty',
    title: 'an empty file',
    changes: [write(news, '')],
    expect: ['1:1', 'metadata/file-orphan content/portal/news/2025-03-02-meeting.png:1:1'],
  },
];

const yamlCases: RuleCase[] = [
  {
    rule: 'front-matter-missing',
    title: 'a text without fields',
    changes: [write(news, '# 标题\n\n正文\n')],
    expect: ['1:1', 'metadata/file-orphan content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  {
    rule: 'front-matter-unclosed',
    title: 'fields that do not end',
    changes: [inNews('---\n\n会议', '\n会议')],
    expect: ['1:1'],
  },
  {
    rule: 'front-matter-unclosed',
    title: 'fields ended by another mark',
    changes: [inNews('---\n\n会议', '----\n\n会议')],
    expect: ['1:1'],
  },
  {
    rule: 'yaml-syntax',
    title: 'lines out of line',
    changes: [inNews('  name: 测试', '   name: 测试')],
    expect: ['7:1'],
  },
  {
    rule: 'yaml-space',
    title: 'a colon with no space after it',
    changes: [inNews(TITLE, 'title:测试'), inNews('tags: [测试]', 'tags:[测试]')],
    expect: ['3:6', '11:5'],
    says: ['title: …'],
  },
  {
    rule: 'yaml-space',
    title: 'the only line below a key without its space',
    changes: [inNews('source:\n  name: 测试市人民政府\n  kind: 自编信息', 'source:\n  name:测试市人民政府')],
    expect: ['6:7'],
  },
  {
    rule: 'yaml-quote-open',
    title: 'a quote that is not closed',
    changes: [inNews(TITLE, "title: '测试")],
    expect: ['3:8'],
    says: ['title', '引号'],
  },
  {
    rule: 'yaml-quote-inside',
    title: 'quotes within quotes',
    changes: [inNews(TITLE, "title: '关于'节水周'的通知'")],
    expect: ['3:12'],
    says: ['中文引号'],
  },
  {
    rule: 'yaml-bracket',
    title: 'a list that is not closed',
    changes: [inNews('tags: [测试]', 'tags: [测试')],
    expect: ['11:7'],
  },
  {
    rule: 'yaml-bracket',
    title: 'another slip beside a list on two lines',
    changes: [inNews('tags: [测试]', 'tags: [测试,\n  水利]'), inNews(TITLE, 'title:测试')],
    expect: ['metadata/yaml-space content/portal/news/2025-03-02-meeting.md:3:6'],
  },
  {
    rule: 'yaml-colon',
    title: 'a colon within a title',
    changes: [inNews(TITLE, 'title: 通告: 停水')],
    expect: ['3:10'],
  },
  {
    rule: 'yaml-first-character',
    title: 'an account as a title',
    changes: [inNews(TITLE, 'title: @示例发布')],
    expect: ['3:8'],
  },
  {
    rule: 'yaml-full-width-colon',
    title: 'a Chinese colon',
    changes: [inNews(TITLE, 'title：测试')],
    expect: ['3:6'],
    says: ['title', '英文冒号'],
  },
  { rule: 'yaml-tab', title: 'a tab as indent', changes: [inNews('  name: 测试', '\tname: 测试')], expect: ['6:1'] },
  {
    rule: 'yaml-alias',
    title: 'an alias bomb',
    changes: [inNews('tags: [测试]', 'tags: &a [测试]\naudience: [*a, *a]')],
    expect: ['11:7', '12:12', '12:16'],
  },
  {
    rule: 'yaml-alias',
    title: 'an ampersand that loses a word',
    changes: [inNews(TITLE, 'title: &甲 乙')],
    expect: ['3:8'],
  },
  {
    rule: 'yaml-hash',
    title: 'a number sign that loses the rest of a title',
    changes: [inNews(TITLE, 'title: 关于 #1 桥的通告')],
    expect: ['3:8'],
    says: ['#1 桥的通告'],
  },
  {
    rule: 'yaml-hash',
    title: 'nothing wrong with a comment',
    changes: [inNews(TITLE, `${TITLE} # 已核`)],
    expect: [],
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
  { rule: 'yaml-tag', title: 'a type tag', changes: [inNews(TITLE, 'title: !!str 2025')], expect: ['3:9'] },
  {
    rule: 'yaml-size',
    title: 'fields longer than any real ones',
    changes: [inNews('tags: [测试]', `tags: ${'['.repeat(50_000)}`)],
    expect: ['2:1'],
  },
  {
    rule: 'yaml-depth',
    title: 'a bomb of brackets',
    changes: [inNews('tags: [测试]', `tags: ${'['.repeat(15_000)}${']'.repeat(15_000)}`)],
    expect: ['11:65'],
  },
  {
    rule: 'yaml-depth',
    title: 'a hundred brackets',
    changes: [inNews('tags: [测试]', `tags: ${'['.repeat(100)}${']'.repeat(100)}`)],
    expect: ['11:65'],
  },
  {
    rule: 'yaml-not-map',
    title: 'a list instead of fields',
    changes: [write(news, '---\n- 标题\n- 日期\n---\n\n正文\n')],
    expect: ['2:1', 'metadata/file-orphan content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  {
    rule: 'key-duplicate',
    title: 'a field written twice',
    changes: [inNews(TITLE, `${TITLE}\ntitle: 乙`)],
    expect: ['4:1'],
    says: ['title'],
  },
  {
    rule: 'key-duplicate',
    title: 'a field written twice, once in quotes',
    changes: [inNews(TITLE, `${TITLE}\n"title": 乙`)],
    expect: ['4:1'],
    says: ['“title”'],
  },
];

/** Required fields of people and bodies: name, the line as written, label. */
const REQUIRED = {
  leader: [
    ['name', 'name: 甲\n', '姓名'],
    ['post', 'post: 副市长\n', '职务'],
    ['order', 'order: 10\n', '排序'],
  ],
  institution: [
    ['name', 'name: 测试市防汛办公室\n', '机构名称'],
    ['functions', 'functions: [承担防汛日常工作。, 组织防汛演练。]\n', '机构职能'],
    ['sections', 'sections: [{ name: 综合科, duties: 值班和调度。, phone: 0000-8000001 }]\n', '内设科室'],
    ['subordinates', 'subordinates: []\n', '下属单位'],
    ['leaders', 'leaders: [portal-20250201-01]\n', '领导简介'],
    ['address', 'address: 测试市人民路1号\n', '办公地点'],
    ['hours', 'hours: 工作日 9:00—17:00\n', '办公时间'],
    ['phone', 'phone: 0000-8000000\n', '联系方式'],
    ['order', 'order: 10\n', '排序'],
  ],
} as const;
const missingFields = (type: keyof typeof REQUIRED): RuleCase[] =>
  REQUIRED[type].map(([field, written, label]) => ({
    rule: 'field-missing',
    title: `no ${field} of the ${type}`,
    changes: [{ edit: FILES[type], from: `\n${written}`, to: '\n' }],
    expect: ['2:1'],
    says: [field, label],
  }));

const fieldCases: RuleCase[] = [
  ...missingFields('leader'),
  ...missingFields('institution'),
  {
    rule: 'field-missing',
    title: 'no title',
    changes: [inNews(`${TITLE}\n`, '')],
    expect: ['2:1'],
    says: ['title', '标题'],
  },
  {
    rule: 'field-missing',
    title: 'a missing sub-field',
    changes: [inNews('  kind: 自编信息\n', '')],
    expect: ['5:1'],
    says: ['source.kind'],
  },
  {
    rule: 'key-unknown',
    title: 'a misspelt field',
    changes: [inNews('editor: 乙', 'editor: 乙\nexpiresat: 2025-01-01')],
    expect: ['11:1'],
    says: ['“expiresAt”', 'expiresAt（', '相近'],
  },
  {
    rule: 'key-unknown',
    title: 'a field called by its Chinese name',
    changes: [inNews('editor: 乙', 'editor: 乙\n内容概述: 会议')],
    expect: ['11:1'],
    says: ['“summary”'],
  },
  { rule: 'value-empty', title: 'a field without value', changes: [inNews(TITLE, 'title:')], expect: ['3:1'] },
  { rule: 'value-empty', title: 'a value of spaces', changes: [inNews(TITLE, "title: '  '")], expect: ['3:8'] },
  {
    rule: 'value-quote',
    title: 'a number where text is needed',
    changes: [inPortal("siteCode: '1000000001'", 'siteCode: 0000000001')],
    expect: ['10:11'],
    says: ["siteCode: '0000000001'"],
  },
  {
    rule: 'value-not-text',
    title: 'a list where text is needed',
    changes: [inNews(TITLE, 'title: [甲, 乙]')],
    expect: ['3:8'],
  },
  {
    rule: 'value-not-list',
    title: 'text where a list is needed',
    changes: [inNews('tags: [测试]', 'tags: 测试')],
    expect: ['11:7'],
  },
  {
    rule: 'value-not-group',
    title: 'text where sub-fields are needed',
    changes: [inNotice("publicityPeriod:\n  from: '2025-03-06'\n  to: '2025-03-12'", 'publicityPeriod: 一周')],
    expect: ['13:18'],
  },
  {
    rule: 'value-not-number',
    title: 'words where a number is needed',
    changes: [inPage('topic: 地理', 'topic: 地理\norder: 第一')],
    expect: ['13:8'],
  },
  {
    rule: 'value-not-boolean',
    title: 'a word where true or false is needed',
    changes: [inNews('editor: 乙', 'editor: 乙\nimportant: 是')],
    expect: ['11:12'],
  },
  {
    rule: 'value-enum',
    title: 'a word that is not on the list',
    changes: [inPolicy('docKind: 规范性文件', 'docKind: 规范文件')],
    expect: ['17:10'],
    says: ['规范性文件', '政府文件'],
  },
  {
    rule: 'value-enum',
    title: 'a home block of no kind',
    changes: [inPortal('kind: links', 'kind: link')],
    expect: ['35:15'],
    says: ['links', 'headline'],
  },
  {
    rule: 'value-format',
    title: 'a document number in square brackets',
    changes: [inPolicy('测政发〔2025〕1号', '测政发[2025]第1号')],
    expect: ['13:17'],
    says: ['六角括号', '示政发〔2025〕12号'],
  },
  {
    rule: 'value-format',
    title: 'an old address without its slash',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [old/1.html]')],
    expect: ['11:11'],
    says: ['/old/1.html'],
  },
  ...[
    'https://www.gov.cn@evil.example.com/',
    'https://www.g\u043Ev.cn/',
    'https:evil.example.com',
    "'https://www.gov.cn/ a'",
  ].map((address) => ({
    rule: 'address',
    title: `the address ${address}`,
    changes: [inNews('  kind: 自编信息', `  url: ${address}\n  kind: 自编信息`)],
    expect: ['7:8'],
  })),
  ...[
    "'javascript:window.__pwned=1'",
    '//evil.example.com/',
    '/\\evil.example.com',
    '/../news/',
    "'data:text/html,x'",
    'http://10.0.0.1/',
    'https://www.gov.cn丿login.example.com/',
  ].map((address) => ({
    rule: 'address',
    title: `a statement on privacy at ${address}`,
    changes: [
      inDept(
        'interaction: { platformOwner: portal }',
        `interaction:\n  platformOwner: portal\n  privacyUrl: ${address}`,
      ),
    ],
    expect: ['28:15'],
  })),
  {
    rule: 'address',
    title: 'nothing wrong with a statement on privacy on the site',
    changes: [
      inDept('interaction: { platformOwner: portal }', 'interaction: { platformOwner: portal, privacyUrl: /news/ }'),
    ],
    expect: [],
  },
  {
    rule: 'address',
    title: 'an opening notice that would run a script',
    changes: [inDept('disclosure:', "openingNotice: 'javascript:x'\ndisclosure:")],
    expect: ['27:16'],
  },
  {
    rule: 'host-name',
    title: 'another domain that would be read as configuration',
    changes: [
      inDept(
        '  chinese: 测试市水务局.政务',
        "  chinese: 测试市水务局.政务\n  aliases: [{ name: 'a;b.cn', since: '2020-01-01', until: '2030-01-01' }]",
      ),
    ],
    expect: ['10:21'],
  },
  {
    rule: 'host-name',
    title: 'nothing wrong with another domain in Chinese',
    changes: [
      inDept(
        '  chinese: 测试市水务局.政务',
        "  chinese: 测试市水务局.政务\n  aliases: [{ name: 测试水务.政务, since: '2020-01-01', until: '2030-01-01' }]",
      ),
    ],
    expect: [],
  },
  {
    rule: 'address-label',
    title: 'a source named after another site than its address',
    changes: [inNews('  name: 测试市人民政府\n', '  name: 中国政府网www.gov.cn\n  url: https://evil.example.com/\n')],
    expect: ['6:9'],
    says: ['www.gov.cn', 'https://evil.example.com/'],
  },
  {
    rule: 'address-label',
    title: 'a link of the record named after another site',
    changes: [
      inDept('rulePacks:', 'links: { superior: [{ name: www.gov.cn, url: https://evil.example.com/ }] }\nrulePacks:'),
    ],
    expect: ['28:29'],
  },
  {
    rule: 'address-label',
    title: 'nothing wrong with a link named after its site',
    changes: [
      inDept(
        'rulePacks:',
        'links: { superior: [{ name: 中国政府网 www.gov.cn, url: https://www.gov.cn/ }] }\nrulePacks:',
      ),
    ],
    expect: [],
  },
  {
    rule: 'value-too-long',
    title: 'an endless title',
    changes: [inNews(TITLE, `title: ${'长'.repeat(201)}`)],
    expect: ['3:8'],
    says: ['200'],
  },
  {
    rule: 'value-too-short',
    title: 'half a country code',
    changes: [inPortal('country: CN', 'country: C')],
    expect: ['24:21'],
  },
  {
    rule: 'value-too-small',
    title: 'a list page of one entry',
    changes: [inPortal('status: live', 'status: live\npageSize: 1')],
    expect: ['30:11'],
  },
  {
    rule: 'value-too-big',
    title: 'a port that cannot be',
    changes: [inFleet('port: 4521', 'port: 99999')],
    expect: ['4:11'],
  },
  { rule: 'list-too-short', title: 'no tags', changes: [inNews('tags: [测试]', 'tags: []')], expect: ['11:7'] },
  {
    rule: 'list-too-long',
    title: 'four columns side by side',
    changes: [inDept('columns: [news] }', 'columns: [news, news, news, news] }')],
    expect: ['34:45'],
  },
  {
    rule: 'id-format',
    title: 'an id in capitals',
    changes: [inNews('id: portal-20250302-01', 'id: PORTAL_20250302_01')],
    expect: ['2:5'],
    says: ['portal-20250302-01'],
  },
];

const dateCases: RuleCase[] = [
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
];

/** Commits the fleet as it is, and then changes its news. */
const committedThen = (from: string, to: string) => async (fleet: TempFleet) => {
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', fleet.root, ...args]);
  await git('init', '-q');
  await git('add', '-A');
  await git('-c', 'user.name=乙', '-c', 'user.email=yi@example.gov.cn', 'commit', '-qm', 'Publish');
  await fleet.edit(FILES.news, from, to);
};
/** What the check of addresses says of a repository that lists none. */
const UNLISTED = ['dept', 'portal'].map((site) => `addresses/list-missing sites/${site}/published-urls.txt:1:1`);
const update = (title: string, from: string, to: string, at?: string): RuleCase => ({
  rule: 'update-unmarked',
  title,
  changes: [],
  prepare: committedThen(from, to),
  expect: [...(at === undefined ? [] : [`metadata/update-unmarked ${FILES.news}:${at}`]), ...UNLISTED],
  ...(at === undefined ? {} : { says: ["updatedAt: '2025-06-01 12:00'"] }),
});
const updateCases: RuleCase[] = [
  update('a published text that is not what it was', '会议部署防汛工作', '会议再次部署防汛工作', '4:14'),
  update('a published title that is not what it was', TITLE, 'title: 测试市再次召开防汛工作会议', '4:14'),
  update(
    'nothing wrong with a change that is marked',
    'editor: 乙\ntags: [测试]\nsubtype: 要闻\ncover:\n  file: 2025-03-02-meeting.png\n  alt: 会场全景\n---\n\n会议部署',
    "editor: 乙\nupdatedAt: '2025-05-31 09:00'\ntags: [测试]\nsubtype: 要闻\ncover:\n  file: 2025-03-02-meeting.png\n  alt: 会场全景\n---\n\n会议再次部署",
  ),
  update('nothing wrong with other spacing', '会议部署防汛工作，', '会议部署 防汛工作，'),
  update('nothing wrong with a new tag', 'tags: [测试]', 'tags: [测试, 防汛]'),
];

const plainNews = (id: string, day = '2025-04-01') => `${newsMatter(id, day)}---\n\n正文。\n`;

const placeCases: RuleCase[] = [
  {
    rule: 'site-unknown',
    title: 'a folder of no site',
    changes: [write('content/portl/news/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
  },
  {
    rule: 'column-undeclared',
    title: 'a folder of no column',
    changes: [write('content/portal/nws/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
    says: ['“news”'],
  },
  {
    rule: 'column-takes-none',
    title: 'an entry in a channel',
    changes: [
      inPortal(
        '    types: [news]\n',
        '    columns:\n      - { id: sub, name: 下级, class: dynamic, columnType: 工作动态, function: release, types: [news], description: 说明, keywords: [词], ownerUnit: 办公室, responsible: 乙 }\n',
      ),
    ],
    expect: [
      'metadata/column-takes-none content/portal/news/2025-03-02-meeting.md:1:1',
      'metadata/column-empty sites/portal/site.yaml:58:15',
    ],
    says: ['news/sub（下级）'],
  },
  {
    rule: 'column-unfit',
    title: 'the fields of a document in a column of news',
    changes: [
      inNews(
        'subtype: 要闻',
        "indexNumber: CS0000001/2025-00099\nissuer: 测试市人民政府\nissuedOn: '2025-03-01'\ndocKind: 其他文件\ntheme: 水利",
      ),
    ],
    expect: ['12:1'],
    says: ['“政策文件”', 'files（', 'indexNumber、issuer'],
  },
  {
    rule: 'type-missing',
    title: 'an entry that does not say which type it is',
    changes: [inPortal('types: [news]', 'types: [news, notice]')],
    expect: ['metadata/type-missing content/portal/news/2025-03-02-meeting.md:2:1'],
    says: ['news、notice'],
  },
  {
    rule: 'type-missing',
    title: 'nothing wrong with an entry that says its type',
    changes: [inPortal('types: [news]', 'types: [news, notice]'), inNews(TITLE, `type: news\n${TITLE}`)],
    expect: [],
  },
  {
    rule: 'type-not-allowed',
    title: 'a type the column does not take',
    changes: [inNews(TITLE, `type: newz\n${TITLE}`)],
    expect: ['3:7'],
  },
  {
    rule: 'type-not-allowed',
    title: 'a type another column takes',
    changes: [inNews(TITLE, `type: notice\n${TITLE}`)],
    expect: ['3:7'],
    says: ['notices（'],
  },
  {
    rule: 'file-misplaced',
    title: 'a file name with another day',
    changes: [inNews("'2025-03-02 09:30'", "'2025-03-03 09:30'")],
    expect: ['4:14'],
    says: ['2025-03-03-'],
  },
  {
    rule: 'file-name',
    title: 'an entry with spaces in its name',
    changes: [write('content/portal/news/2025-04-01-a b.md', plainNews('a'))],
    expect: ['1:1'],
    says: ['2025-04-01-a-b.md'],
  },
  {
    rule: 'file-name',
    title: 'a file with a Chinese name',
    changes: [write('content/portal/news/会场.csv', '甲,乙\n'), inNews('会议部署', '[会场](会场.csv) 会议部署')],
    expect: ['1:1'],
  },
  {
    rule: 'file-name',
    title: 'a file name with a line break in it',
    changes: [write('content/portal/news/a\nb.csv', '甲,乙\n')],
    expect: ['1:1', 'metadata/file-orphan content/portal/news/a\nb.csv:1:1'],
  },
  {
    rule: 'file-name',
    title: 'an attachment named in capitals',
    changes: [inPolicy('file: 2025-03-01-list.csv', 'file: List.CSV')],
    expect: ['metadata/file-orphan content/portal/files/2025-03-01-list.csv:1:1', '22:28'],
  },
  {
    rule: 'file-name',
    title: 'an attachment named in Chinese, with a name to use instead',
    changes: [inPolicy('file: 2025-03-01-list.csv', 'file: 附件1：物资清单.csv')],
    expect: ['metadata/file-orphan content/portal/files/2025-03-01-list.csv:1:1', '22:28'],
    says: ['fu-jian-1-wu-zi-qing-dan.csv'],
  },
  {
    rule: 'file-name',
    title: 'a name Windows keeps for a device',
    changes: [write('content/portal/files/con.csv', '甲,乙\n'), inPolicy('做好防汛', '[清单](con.csv) 做好防汛')],
    expect: ['1:1'],
  },
  {
    rule: 'file-name',
    title: 'a name longer than some systems take',
    changes: [
      write(`content/portal/files/${'a'.repeat(100)}.csv`, '甲,乙\n'),
      inPolicy('做好防汛', `[清单](${'a'.repeat(100)}.csv) 做好防汛`),
    ],
    expect: ['1:1'],
  },
  {
    rule: 'file-stray',
    title: 'an entry in no folder',
    changes: [write('content/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
  },
  {
    rule: 'file-stray',
    title: 'an entry in no column',
    changes: [write('content/portal/2025-04-01-a.md', plainNews('a'))],
    expect: ['1:1'],
  },
  {
    rule: 'file-unreadable',
    title: 'a file name in another encoding',
    changes: [],
    prepare: ({ root }) =>
      writeFile(Buffer.concat([Buffer.from(path.join(root, 'content/portal/news/')), Buffer.from([0xb1, 0xea])]), ''),
    expect: ['metadata/file-unreadable content/portal/news/\uFFFD\uFFFD:1:1'],
  },
  {
    rule: 'record-unknown',
    title: 'a record under a name nobody reads',
    changes: [write('sites/portal/exceptions.yaml', 'exceptions: []\n')],
    expect: ['1:1'],
  },
  {
    rule: 'file-refused',
    title: 'a link that leads out of the tree',
    changes: [{ link: 'content/portal/news/passwd.txt', to: '/etc/passwd' }],
    expect: ['1:1'],
  },
  {
    rule: 'file-refused',
    title: 'a pipe that would wait for ever',
    changes: [],
    prepare: async ({ root }) =>
      void (await promisify(execFile)('mkfifo', [path.join(root, 'content/portal/news/pipe.md')])),
    expect: ['metadata/file-refused content/portal/news/pipe.md:1:1'],
  },
  {
    rule: 'record-missing',
    title: 'a registered site without a record',
    changes: [{ remove: dept }],
    expect: ['metadata/record-missing sites/dept/site.yaml:1:1'],
  },
  {
    rule: 'record-missing',
    title: 'a fleet without a registry',
    changes: [{ remove: fleet }],
    expect: ['metadata/record-missing sites/fleet.yaml:1:1'],
  },
  {
    rule: 'site-unregistered',
    title: 'a record nobody registered',
    changes: [write('sites/new/site.yaml', 'id: new\n')],
    expect: ['1:1'],
  },
];

/** A second document that differs from the first in the ends of the numbers given. */
const copyPolicy =
  (numbers: { id: string; indexNumber?: string; documentNumber?: string }) =>
  async (temp: TempFleet): Promise<void> => {
    const text = (await temp.read(policy))
      .replace('portal-20250301-01', `portal-20250301-${numbers.id}`)
      .replace('2025-00001', `2025-${numbers.indexNumber ?? '00001'}`)
      .replace('〕1号', `〕${numbers.documentNumber ?? '1'}号`);
    await temp.write(policy.replace('measures', 'other'), text);
  };

const copyPage =
  (slug: string) =>
  async (temp: TempFleet): Promise<void> =>
    temp.write(page.replace('overview', slug), (await temp.read(page)).replace('20250110-01', '20250110-02'));

const relationCases: RuleCase[] = [
  {
    rule: 'id-duplicate',
    title: 'an id used twice',
    changes: [inNews('id: portal-20250302-01', 'id: dept-20250303-01')],
    expect: ['2:5'],
    says: [FILES.deptNews],
  },
  {
    rule: 'index-number-duplicate',
    title: 'an index number used twice',
    changes: [],
    prepare: copyPolicy({ id: '02', documentNumber: '2' }),
    expect: ['metadata/index-number-duplicate content/portal/files/2025-03-01-other.md:12:14'],
  },
  {
    rule: 'document-number-duplicate',
    title: 'a document number used twice',
    changes: [],
    prepare: copyPolicy({ id: '02', indexNumber: '00002' }),
    expect: ['metadata/document-number-duplicate content/portal/files/2025-03-01-other.md:13:17'],
  },
  {
    rule: 'url-duplicate',
    title: 'two entries in a column of one page',
    changes: [],
    prepare: copyPage('second'),
    expect: ['metadata/url-duplicate content/portal/gk/second.md:2:1'],
  },
  {
    rule: 'url-reserved',
    title: 'an undated entry named like a list page',
    changes: [inPortal('    presentation: page\n', '')],
    prepare: copyPage('page-2'),
    expect: ['metadata/url-reserved content/portal/gk/page-2.md:2:1'],
  },
  {
    rule: 'url-reserved',
    title: 'a column at the address of the search',
    changes: [inPortal('id: gk', 'id: search'), inPortal('navigation: [gk', 'navigation: [search'), { remove: page }],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:9', '41:9'],
  },
  {
    rule: 'url-reserved',
    title: 'a column at the address of a list page',
    changes: [inPortal('id: gk', 'id: page-2'), inPortal('navigation: [gk', 'navigation: [page-2'), { remove: page }],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:9', '41:9'],
  },
  {
    rule: 'url-reserved',
    title: 'old addresses of pages and files the program writes',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [/, /search/, /robots.txt, /_astro/a.css]')],
    expect: ['11:11', '11:14', '11:24', '11:37'],
  },
  {
    rule: 'alias-unusable',
    title: 'old addresses no browser asks for',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [/%zz, /a/../b, //evil.example.com/, /%0aX]')],
    expect: ['11:11', '11:17', '11:26', '11:47'],
  },
  {
    rule: 'alias-duplicate',
    title: 'the address of another page without its slash',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [/notices]')],
    expect: ['11:11'],
  },
  {
    rule: 'alias-duplicate',
    title: 'one old address for two pages',
    changes: [
      inNews('editor: 乙', 'editor: 乙\naliases: [/old/1.html]'),
      inNotice('editor: 乙', 'editor: 乙\naliases: [/old/1.html]'),
    ],
    expect: ['metadata/alias-duplicate content/portal/notices/2025-03-06-drill.md:11:11'],
  },
  {
    rule: 'reference-missing',
    title: 'an interpretation of nothing',
    changes: [inInterpretation('portal-20250301-01', 'portal-20250301-09')],
    expect: ['12:14'],
    says: ['portal-20250301-01'],
  },
  {
    rule: 'reference-missing',
    title: 'nothing wrong with a reference to an entry that has faults of its own',
    changes: [inPolicy('editor: 乙', 'editor:')],
    expect: ['metadata/value-empty content/portal/files/2025-03-01-measures.md:10:1'],
  },
  {
    rule: 'reference-type',
    title: 'an interpretation of a piece of news',
    changes: [inInterpretation('portal-20250301-01', 'portal-20250302-01')],
    expect: ['12:14'],
    says: ['政策文件'],
  },
  {
    rule: 'reference-type',
    title: 'a leader whose speech is a document',
    changes: [inLeader('portal-20250306-01', 'portal-20250301-01')],
    expect: ['17:12'],
    says: ['动态信息', '公告公示'],
  },
  {
    rule: 'reference-missing',
    title: 'an institution led by nobody known',
    changes: [inInstitution('leaders: [portal-20250201-01]', 'leaders: [portal-20250201-09]')],
    expect: ['16:11'],
    says: ['portal-20250201-09'],
  },
  {
    rule: 'reference-type',
    title: 'an institution led by another institution',
    changes: [inInstitution('leaders: [portal-20250201-01]', 'leaders: [portal-20250306-01]')],
    expect: ['16:11'],
    says: ['负责人信息'],
  },
  {
    rule: 'reference-self',
    title: 'a document that repeals itself',
    changes: [inPolicy("expiresOn: '2030-02-28'", "expiresOn: '2030-02-28', repeals: [portal-20250301-01]")],
    expect: ['20:75'],
  },
  {
    rule: 'reference-hidden',
    title: 'an interpretation and a consultation of a draft',
    changes: [
      inPolicy('editor: 乙', 'editor: 乙\nstate: 草稿'),
      inNews('，有关办法见[测试市防汛办法](../files/2025-03-01-measures.md)', ''),
      inService('basisDocuments: [portal-20250301-01]\n', ''),
      inPage('relatedDocuments: [portal-20250301-01]\n', ''),
      { edit: 'content/portal/questions/drill.md', from: 'relatedDocuments: [portal-20250301-01]\n', to: '' },
    ],
    expect: [
      'metadata/reference-hidden content/portal/consult/2025-03-10-measures.md:20:18',
      'metadata/reference-hidden content/portal/explain/2025-03-05-measures.mdx:12:14',
      'metadata/catalogue-node-empty sites/portal/site.yaml:27:44',
      'metadata/column-empty sites/portal/site.yaml:62:9',
    ],
  },
  {
    rule: 'also-in-unknown',
    title: 'a column without its site',
    changes: [inNews('editor: 乙', 'editor: 乙\nalsoIn: [news]')],
    expect: ['11:10'],
    says: ['portal/news'],
  },
  {
    rule: 'also-in-unknown',
    title: 'nothing wrong with a column of another site',
    changes: [inNews('editor: 乙', 'editor: 乙\nalsoIn: [dept/news]')],
    expect: [],
  },
];

/** A column of institutions below the last column of the department, and one institution in it. */
const LAST_OF_DEPT = '    ownerUnit: 办公室\n    responsible: 乙\n';
const BODIES_OF_DEPT = `${LAST_OF_DEPT}  - { id: bodies, name: 机构职能, class: overview, columnType: 机构职能, function: disclosure, types: [institution], description: 机构职能的说明。, keywords: [机构职能], ownerUnit: 办公室, responsible: 乙 }\n`;
const copyInstitution =
  (more: string) =>
  async (temp: TempFleet): Promise<void> => {
    const text = (await temp.read(FILES.institution)).replace('portal-20250201-02', 'dept-20250201-02');
    await temp.write('content/dept/bodies/office.md', text.replace('order: 10\n', `${more}order: 10\n`));
  };

const conditionCases: RuleCase[] = [
  {
    rule: 'staffing',
    title: 'an institution of a department that does not say how it is staffed',
    changes: [inDept(LAST_OF_DEPT, BODIES_OF_DEPT)],
    prepare: copyInstitution(''),
    expect: ['metadata/staffing content/dept/bodies/office.md:12:7'],
  },
  {
    rule: 'staffing',
    title: 'nothing wrong with an institution of a department that does',
    changes: [inDept(LAST_OF_DEPT, BODIES_OF_DEPT)],
    prepare: copyInstitution('staffing: 设主任1名。\n'),
    expect: [],
  },
  {
    rule: 'value-placeholder',
    title: 'a leader of no known post',
    changes: [inLeader('post: 副市长', 'post: 待定')],
    expect: ['13:7'],
    says: ['post'],
  },
  {
    rule: 'archived-at',
    title: 'an archived entry without its time',
    changes: [inNews('editor: 乙', 'editor: 乙\nstate: 已归档')],
    expect: ['11:8'],
  },
  {
    rule: 'archived-at',
    title: 'nothing wrong with an archived entry with its time',
    changes: [inNews('editor: 乙', "editor: 乙\nstate: 已归档\narchivedAt: '2025-12-31 18:00'")],
    expect: [],
  },
  {
    rule: 'map-review',
    title: 'a map without review number',
    changes: [inNews('editor: 乙', 'editor: 乙\nmaps:\n  - file: 2025-03-02-meeting.png\n    alt: 示意图')],
    expect: ['12:11'],
  },
  {
    rule: 'map-review',
    title: 'nothing wrong with a standard map',
    changes: [
      inNews(
        'editor: 乙',
        'editor: 乙\nmaps:\n  - file: 2025-03-02-meeting.png\n    alt: 示意图\n    standardMap: true',
      ),
    ],
    expect: [],
  },
  {
    rule: 'tags-joined',
    title: 'two tags joined by a Chinese comma',
    changes: [inNews('tags: [测试]', 'tags: [防汛, 停水，检修]')],
    expect: ['11:12'],
    says: ['停水，检修'],
  },
  {
    rule: 'body-empty',
    title: 'an entry without a word',
    changes: [
      write('content/portal/news/2025-03-09-empty.md', `${newsMatter('portal-20250309-09', '2025-03-09')}---\n`),
    ],
    expect: ['14:1'],
  },
  {
    rule: 'body-empty',
    title: 'nothing wrong with a document that is its attachment',
    changes: [],
    async prepare(fleet) {
      const text = await fleet.read(policy);
      await fleet.write(policy, text.slice(0, text.indexOf('\n---\n') + '\n---\n'.length));
    },
    expect: [],
  },
  {
    rule: 'body-placeholder',
    title: 'the line a new entry starts with still in its place',
    changes: [inNews('会议部署防汛工作', `${PLACEHOLDER_BODY}\n\n会议部署防汛工作`)],
    expect: ['18:1'],
  },
  {
    rule: 'value-placeholder',
    title: 'a placeholder for the provider',
    changes: [inNews('provider: 测试市人民政府', 'provider: 待补')],
    expect: ['8:11'],
  },
];

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n${content}\n</svg>\n`;
const logo = 'sites/portal/assets/logo.svg';

const fileCases: RuleCase[] = [
  {
    rule: 'file-missing',
    title: 'a photo of a leader that is not there',
    changes: [inLeader('file: jia.png', 'file: yi.png')],
    expect: ['14:16', 'metadata/file-orphan content/portal/leaders/jia.png:1:1'],
    says: ['jia.png'],
  },
  {
    rule: 'file-missing',
    title: 'an attachment that is not there',
    changes: [{ remove: 'content/portal/files/2025-03-01-list.csv' }],
    expect: ['metadata/file-missing content/portal/files/2025-03-01-measures.md:22:28'],
  },
  {
    rule: 'file-missing',
    title: 'a logo that is not there',
    changes: [inPortal('file: logo.svg', 'file: lgo.svg')],
    expect: ['metadata/file-orphan sites/portal/assets/logo.svg:1:1', '23:15'],
    says: ['logo.svg'],
  },
  {
    rule: 'file-orphan',
    title: 'a file nobody uses',
    changes: [write('content/portal/news/old.csv', '甲,乙\n')],
    expect: ['1:1'],
  },
  {
    rule: 'file-type',
    title: 'a program among the attachments',
    changes: [
      write('content/portal/files/setup.exe', 'MZ'),
      inPolicy('2025-03-01-list.csv', 'setup.exe'),
      { remove: 'content/portal/files/2025-03-01-list.csv' },
    ],
    expect: ['1:1'],
  },
  {
    rule: 'file-type',
    title: 'an SVG among the content',
    changes: [write('content/portal/files/plan.svg', svg('')), inPolicy('做好防汛', '[方案](plan.svg) 做好防汛')],
    expect: ['1:1'],
  },
  {
    rule: 'file-content',
    title: 'a web page named as a PDF',
    changes: [
      write('content/portal/files/plan.pdf', '<script>alert(1)</script>'),
      inPolicy('做好防汛', '[方案](plan.pdf) 做好防汛'),
    ],
    expect: ['1:1'],
  },
  {
    rule: 'file-content',
    title: 'nothing wrong with a PDF',
    changes: [write('content/portal/files/plan.pdf', '%PDF-1.7\n'), inPolicy('做好防汛', '[方案](plan.pdf) 做好防汛')],
    expect: [],
  },
  {
    rule: 'file-size',
    title: 'a huge picture file',
    changes: [write(picture, new Uint8Array(11 * 1024 * 1024))],
    expect: ['1:1'],
    says: ['11.0 MB', '10.0 MB'],
  },
  {
    rule: 'picture-corrupt',
    title: 'half a picture',
    changes: [],
    prepare: async (temp) => {
      const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251));
      const whole = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
        .png()
        .toBuffer();
      await temp.write(picture, whole.subarray(0, whole.length / 2));
    },
    expect: ['metadata/picture-corrupt content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  {
    rule: 'picture-corrupt',
    title: 'a picture of nothing but its first bytes',
    changes: [write(picture, bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
    expect: ['1:1'],
  },
  {
    rule: 'picture-pixels',
    title: 'a picture of a hundred megapixels',
    changes: [],
    prepare: async (temp) => {
      const flat = { create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } } as const;
      await temp.write(
        picture,
        await sharp({ ...flat, limitInputPixels: false })
          .png({ compressionLevel: 9 })
          .toBuffer(),
      );
    },
    expect: ['metadata/picture-pixels content/portal/news/2025-03-02-meeting.png:1:1'],
    says: ['10000 × 10000'],
  },
  {
    rule: 'picture-format',
    title: 'a table as cover',
    changes: [
      write('content/portal/news/list.csv', '甲,乙\n'),
      inNews('file: 2025-03-02-meeting.png', 'file: list.csv'),
    ],
    expect: ['metadata/picture-format content/portal/news/2025-03-02-meeting.md:14:9'],
  },
  {
    rule: 'file-empty',
    title: 'an empty attachment',
    changes: [write('content/portal/files/2025-03-01-list.csv', '')],
    expect: ['1:1'],
  },
  ...[
    ['an import spelt by escapes', '<style>@\\69mport "x.css"</style>'],
    ['an import cut in two', '<style>@im<!-- -->port "x.css"</style>'],
    ['a page within the picture', '<h:meta xmlns:h="http://www.w3.org/1999/xhtml"/>'],
    ['elements without end', '<g>'.repeat(200)],
  ].map(([title = '', content = '']) => ({
    rule: 'svg-unsafe',
    title,
    changes: [write(logo, svg(content))],
    expect: title.startsWith('an import') ? ['2:8'] : title.startsWith('a page') ? ['2:1', '2:9'] : ['2:298'],
  })),
  {
    rule: 'svg-unsafe',
    title: 'nothing wrong with a reference within the picture',
    changes: [write(logo, svg('<path fill="url(&quot;#a&quot;)" mask="url( \'#b\')" d="M0 0h9v9z"/>'))],
    expect: [],
  },
  {
    rule: 'svg-root',
    title: 'a logo without size',
    changes: [write(logo, '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>')],
    expect: ['1:1'],
  },
  {
    rule: 'picture-corrupt',
    title: 'a logo that is cut off',
    changes: [write(logo, svg('<path d="M0 0h9v9z"/>').slice(0, -10))],
    expect: ['1:1'],
  },
  {
    rule: 'svg-unsafe',
    title: 'a script in a logo',
    changes: [write(logo, svg('<script>alert(1)</script>'))],
    expect: ['2:1'],
    says: ['<script>'],
  },
  {
    rule: 'svg-unsafe',
    title: 'an event handler in a logo',
    changes: [write(logo, svg('<path onload="alert(1)" d="M0 0"/>'))],
    expect: ['2:7'],
  },
  {
    rule: 'svg-unsafe',
    title: 'a logo that loads from elsewhere',
    changes: [write(logo, svg('<image href="https://evil.example.com/a.png"/>'))],
    expect: ['2:8'],
  },
  {
    rule: 'svg-unsafe',
    title: 'a logo with entities',
    changes: [write(logo, `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('<path d="M0 0"/>')}`)],
    expect: ['1:1'],
  },
];

const siteCases: RuleCase[] = [
  {
    rule: 'site-id',
    title: 'a record with the id of another site',
    changes: [inDept('id: dept', 'id: depot')],
    expect: ['1:5'],
  },
  {
    rule: 'site-duplicate',
    title: 'two sites at one port',
    changes: [inFleet('port: 4522', 'port: 4521')],
    expect: ['8:11'],
  },
  {
    rule: 'site-duplicate',
    title: 'two sites with one code',
    changes: [inDept("siteCode: '1000000002'", "siteCode: '1000000001'")],
    expect: ['10:11'],
  },
  {
    rule: 'site-duplicate',
    title: 'marks and numbers copied from another site',
    changes: [
      inDept("id: '1' }", "id: '0' }"),
      inDept('icp: 京ICP备00000000号-2', 'icp: 京ICP备00000000号-1'),
      inDept('prefix: CS0000002', 'prefix: CS0000001'),
    ],
    expect: ['11:6', '13:94', '31:24'],
  },
  {
    rule: 'site-copied',
    title: 'the telephone number of another site',
    changes: [inDept('phone: 0000-8000002', 'phone: 0000-8000000')],
    expect: ['18:19'],
    says: ['contact.phone', 'portal'],
  },
  {
    rule: 'number-pending',
    title: 'a code that is not granted yet',
    changes: [inDept("siteCode: '1000000002'", 'siteCode: bm00000000'), inDept('status: live', 'status: draft')],
    expect: ['10:11'],
  },
  {
    rule: 'number-missing',
    title: 'a site that opens without its code',
    changes: [inDept("siteCode: '1000000002'", 'siteCode: bm00000000')],
    expect: ['10:11'],
  },
  {
    rule: 'unit-duplicate',
    title: 'two sites of one unit',
    changes: [inDept('unit: 测试市水务局', 'unit: 测试市人民政府')],
    expect: ['5:7'],
  },
  {
    rule: 'parent-unknown',
    title: 'a parent that is not registered',
    changes: [inFleet('parent: portal', 'parent: portl')],
    expect: ['6:13'],
    says: ['portal'],
  },
  {
    rule: 'parent-unknown',
    title: 'an interaction platform of nobody',
    changes: [inDept('platformOwner: portal', 'platformOwner: nobody')],
    expect: ['26:31'],
  },
  {
    rule: 'parent-cycle',
    title: 'parents in a circle',
    changes: [inFleet('- id: portal\n', '- id: portal\n    parent: dept\n')],
    expect: ['4:13', '7:13'],
  },
  {
    rule: 'portal-missing',
    title: 'a department without portal',
    changes: [inFleet('    portal: portal\n', '')],
    expect: ['5:9'],
  },
  {
    rule: 'portal-kind',
    title: 'a department as portal',
    changes: [inFleet('- id: portal\n', '- id: portal\n    portal: dept\n')],
    expect: ['4:13'],
  },
  {
    rule: 'domain-portal',
    title: 'a portal domain of another form',
    changes: [
      inPortal('primary: www.test.gov.cn', 'primary: portal.test.gov.cn'),
      inDept('primary: sw.test.gov.cn', 'primary: sw.portal.test.gov.cn'),
    ],
    expect: ['8:12'],
  },
  {
    rule: 'domain-department',
    title: 'a department outside its portal',
    changes: [inDept('primary: sw.test.gov.cn', 'primary: sw.other.gov.cn')],
    expect: ['8:12'],
    says: ['test.gov.cn'],
  },
  {
    rule: 'browser-promise',
    title: 'a footer that promises a span of years',
    changes: [inPortal('browserSupport: Chrome、Edge、Firefox、Safari', 'browserSupport: Chrome、Edge 近五年的版本')],
    expect: ['21:17'],
    says: ['近五年的版本', 'Chrome 90'],
  },
  {
    rule: 'browser-promise',
    title: 'nothing in a footer that names newer versions, and in none',
    changes: [
      inPortal('browserSupport: Chrome、Edge、Firefox、Safari', 'browserSupport: Chrome 100、Safari 16'),
      inDept('browserSupport: Chrome、Edge、Firefox、Safari\n', ''),
    ],
    expect: [],
  },
  {
    rule: 'token-contrast',
    title: 'a pale colour',
    changes: [inPortal("primary: '#0b4f8a'", "primary: '#6db3f2'")],
    expect: ['38:12'],
  },
];

const level = (id: string, below: string, indent: number) =>
  `${' '.repeat(indent)}- { id: ${id}, name: 栏目, class: dynamic, columnType: 工作动态, function: release, description: 说明, keywords: [词], ownerUnit: 办公室, responsible: 乙, ${below} }\n`;
const deep = (depth: number): string =>
  depth === 0
    ? 'types: [news]'
    : `columns: [${level(`l${depth}`, deep(depth - 1), 0)
        .trim()
        .slice(2)}]`;

const columnCases: RuleCase[] = [
  {
    rule: 'column-empty',
    title: 'a column with nothing in it',
    changes: [
      inDept(
        '  - id: news\n    name: 工作动态\n',
        `  - { id: none, name: 空栏目, class: dynamic, columnType: 工作动态, function: release, types: [news], description: 说明, keywords: [词], ownerUnit: 办公室, responsible: 乙 }\n  - id: news\n    name: 工作动态\n`,
      ),
    ],
    expect: ['39:11'],
    says: ['空栏目'],
  },
  {
    rule: 'column-depth',
    title: 'a fourth level',
    changes: [inPortal('columns:\n', `columns:\n${level('l4', deep(3), 2)}`)],
    expect: ['41:452', 'metadata/column-empty sites/portal/site.yaml:41:452'],
  },
  {
    rule: 'column-depth',
    title: 'nothing wrong with three levels',
    changes: [inPortal('columns:\n', `columns:\n${level('l4', deep(2), 2)}`)],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:305'],
  },
  {
    rule: 'column-depth',
    title: 'nothing wrong with a fourth level while a waiver allows it',
    changes: [
      inPortal('columns:\n', `columns:\n${level('l4', deep(3), 2)}`),
      {
        write: 'sites/portal/governance/waivers.yaml',
        content:
          "waivers:\n  - { row: columns.maxDepth, value: 4, reason: 改版过渡期, approvalRef: 测试办函〔2025〕1号, until: '2099-12-31' }\n",
      },
    ],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:452'],
  },
  {
    rule: 'column-duplicate',
    title: 'two columns with one id',
    changes: [inPortal('columns:\n', `columns:\n${level('notices', 'types: [news]', 2)}`)],
    expect: ['83:9'],
  },
  {
    rule: 'column-type-unknown',
    title: 'a type that does not exist',
    changes: [inPortal('types: [notice]', 'types: [notce]')],
    expect: ['87:13'],
    says: ['notice'],
  },
  {
    rule: 'column-unusable',
    title: 'a column for nothing',
    changes: [inPortal('columns:\n', `columns:\n${level('empty', 'types: []', 2)}`)],
    expect: ['41:11'],
  },
  {
    rule: 'column-unknown',
    title: 'a home block of no column',
    changes: [inPortal('column: notices', 'column: notice')],
    expect: ['34:45'],
    says: ['notices'],
  },
  {
    rule: 'column-unknown',
    title: 'a navigation that leads nowhere',
    changes: [inPortal('navigation: [gk', 'navigation: [gkk')],
    expect: ['36:14'],
  },
];

const SERVICE_COPY = 'content/portal/guides/water-right.md';
/** One more guide, the same but for its id and what is given. */
const copyService =
  (from: string, to: string) =>
  async (temp: TempFleet): Promise<void> => {
    const text = (await temp.read(FILES.service)).replace('portal-20250110-11', 'portal-20250110-12');
    await temp.write(SERVICE_COPY, text.replace(from, to));
  };

const serviceCases: RuleCase[] = [
  {
    rule: 'item-code-duplicate',
    title: 'an item code used twice',
    changes: [],
    prepare: copyService('itemName: 取水许可', 'itemName: 取水许可（延续）'),
    expect: [`metadata/item-code-duplicate ${SERVICE_COPY}:13:11`],
  },
  {
    rule: 'item-name-duplicate',
    title: 'an item name used twice in a site',
    changes: [],
    prepare: copyService('CS-SW-0001', 'CS-SW-0002'),
    expect: [`metadata/item-name-duplicate ${SERVICE_COPY}:12:11`],
  },
  {
    rule: 'service-approval',
    title: 'an item that is no government service and names no approval',
    changes: [inService('isGovService: true', 'isGovService: false')],
    expect: ['56:15'],
  },
  {
    rule: 'service-approval',
    title: 'nothing wrong with one that names its approval',
    changes: [inService('isGovService: true', 'isGovService: false\napprovalRef: 测政办函〔2025〕1号')],
    expect: [],
  },
  {
    rule: 'licence-quantity',
    title: 'a licence without its limit in number',
    changes: [inService('quantity: 无数量限制\n', '')],
    expect: ['14:11'],
  },
  {
    rule: 'service-link',
    title: 'an item done on line that nowhere can be applied for',
    changes: [inService('  apply: https://zwfw.test.gov.cn/apply/1\n', '')],
    expect: ['46:14'],
    says: ['links.apply', '全程网办'],
  },
  {
    rule: 'service-link',
    title: 'nothing wrong with a mere guide that has no address',
    changes: [
      inService('  apply: https://zwfw.test.gov.cn/apply/1\n', ''),
      inService('onlineLevel: 全程网办', 'onlineLevel: 网上指南'),
    ],
    expect: [],
  },
  {
    rule: 'file-missing',
    title: 'a sample of a form that is not there',
    changes: [inService('sample: water-permit-sample.csv', 'sample: water-permit-simple.csv')],
    expect: ['metadata/file-orphan content/portal/guides/water-permit-sample.csv:1:1', '45:13'],
    says: ['water-permit-sample.csv'],
  },
  {
    rule: 'reference-type',
    title: 'a guide that rests on a piece of news',
    changes: [inService('basisDocuments: [portal-20250301-01]', 'basisDocuments: [portal-20250302-01]')],
    expect: ['18:18'],
  },
  {
    rule: 'value-placeholder',
    title: 'a guide that does not know what it costs',
    changes: [inService('fees: 不收费', 'fees: 待定')],
    expect: ['28:7'],
  },
  ...['basis: [《中华人民共和国水法》第四十八条]', 'conditions: [取水口位置不影响他人用水]', 'fees: 不收费'].map(
    (line): RuleCase => ({
      rule: 'field-missing',
      title: `a guide without ${line.split(':')[0]}`,
      changes: [inService(`${line}\n`, '')],
      expect: ['2:1'],
    }),
  ),
  ...['format: 原件，纸质或电子', 'copies: 1份', 'signature: 申请人签名或盖章'].map((line): RuleCase => ({
    rule: 'field-missing',
    title: `a material without ${line.split(':')[0]}`,
    changes: [inService(`    ${line}\n`, '')],
    expect: ['36:5'],
  })),
];

export const metadataCases: readonly RuleCase[] = [
  ...documentCases,
  ...contentCases,
  ...interpretationCases,
  ...textCases,
  ...yamlCases,
  ...fieldCases,
  ...dateCases,
  ...updateCases,
  ...placeCases,
  ...relationCases,
  ...conditionCases,
  ...fileCases,
  ...siteCases,
  ...columnCases,
  ...responseCases,
  ...consultationCases,
  ...topicCases,
  ...reportCases,
  ...questionCases,
  ...letterCases,
  ...serviceCases,
  ...guideCases,
  ...disclosureCases,
  ...reportBlockCases,
  ...datasetCases,
  ...sharingCases,
  ...limitCases,
];
