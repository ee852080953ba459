/** Changes of the fixture fleet that cases of several subjects use. */
import { type Change, inInterpretation, inNews, inPolicy, inPortal, newsMatter } from '../testing/rule-case.ts';
import { entryHead } from '../../../tests/support/entry-head.ts';

const edit =
  (file: string) =>
  (from: string, to: string): Change => ({ edit: file, from, to });
export const write = (file: string, content: string | Uint8Array): Change => ({ write: file, content });

/** Entries of the portal, one of each type that has rules of its own. */
export const REPORT = 'content/portal/yearly/2025-03-09-water.md';
export const DATASET = 'content/portal/figures/reservoir-levels.md';
export const FEE = 'content/portal/open/2025-03-11-water-fee.md';
export const inReport = edit(REPORT);
export const inDataset = edit(DATASET);
export const inFee = edit(FEE);
export const inResponse = edit('content/portal/replies/2025-03-07-rain.md');
export const inQuestion = edit('content/portal/questions/drill.md');
export const inConsultation = edit('content/portal/consult/2025-03-10-measures.md');
export const inLetter = edit('content/portal/letters/ly2025-0001.md');
export const inTopic = edit('content/portal/campaigns/flood.md');

/** The table of the dataset, and the counters of its readers. */
export const TABLE = 'content/portal/figures/reservoir-levels.csv';
export const COUNTERS = 'sites/portal/statistics/datasets.yaml';
export const inTable = edit(TABLE);
export const table = (content: string | Uint8Array): Change => write(TABLE, content);

/** The title of the news of the fixture, on line 3. */
export const TITLE = 'title: 测试市召开防汛工作会议';
/** The news of the fixture with more lines, from line 13 on. */
export const withLines = (...lines: string[]): Change[] => [
  inNews('subtype: 要闻', ['subtype: 要闻', ...lines].join('\n')),
];
/** One more entry of news, whole. */
export const plainNews = (id: string, day = '2025-04-01') => `${newsMatter(id, day)}---\n\n正文。\n`;
/** The record of the review in the unit an entry comes from, for `withLines`. */
export const UPSTREAM = [
  'upstreamReview:',
  '  unit: 测试县水利局',
  '  editor: 戊',
  "  editedAt: '2025-03-01 09:00'",
  '  reviewer: 己',
  "  reviewedAt: '2025-03-01 10:00'",
  '  signer: 庚',
  "  signedAt: '2025-03-01 11:00'",
];

/** One more document of the portal. */
export const documentOf = (serial: number, day: string, more: string): Change =>
  write(
    `content/portal/files/${day}-more.md`,
    `${entryHead(`portal-${day.replaceAll('-', '')}-0${serial}`, `测试市文件之${serial}`, day)}indexNumber: CS0000001/2025-0009${serial}
issuer: 测试市人民政府
issuedOn: '${day}'
docKind: 政府文件
theme: 综合政务
catalogueNode: 规范性文件
${more}
---

正文。
`,
  );
/** A file beside the document of the fixture, and a link to it in its text. */
export const attached = (name: string, content: Uint8Array | string): Change[] => [
  write(`content/portal/files/${name}`, content),
  inPolicy('做好防汛', `[方案](${name}) 做好防汛`),
];

/** The interpretation of the fixture in another form, on line 14, with what the form needs. */
export const form = (to: string): Change => inInterpretation('form: 文字解读', to);
export const FILM = 'content/portal/explain/2025-03-05-measures.mp4';
export const CAPTIONS = 'content/portal/explain/2025-03-05-measures.vtt';
/** The first bytes of a video. */
export const MP4 = Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom', 'latin1');

/** The consultation of the fixture as a survey, with its questions from line 14 on. */
export const survey = (questions: string, more = '') =>
  inConsultation('subtype: 意见征集\n', `subtype: 问卷\nquestions:\n${questions}${more}`);
/** The `interaction` block of the fixture sites, and alternatives to it. */
export const INTERACTION = 'interaction: { platformOwner: portal }';
export const entrances = (url: string, privacy = ', privacyUrl: /gk/') =>
  `interaction: { platformOwner: portal${privacy}, endpoints: { consult: ${url} } }`;

/** The record with one class no longer declared not applicable, and with the fees declared so instead. */
export const excuse = (from: string, to: string): Change => inPortal(`node: ${from},`, `node: ${to},`);

/** The register of sources of the portal. */
export const REGISTER = 'sites/portal/governance/sources.yaml';
export const PROVINCE = `sources:
  - id: province
    name: 测试省人民政府网站
    url: https://www.province.gov.cn/
    kind: 党政机关网站
`;
export const register = (content = PROVINCE): Change => write(REGISTER, content);

/** Text and numbers as the bytes of one file. */
export const bytes = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
export const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n${content}\n</svg>\n`;
