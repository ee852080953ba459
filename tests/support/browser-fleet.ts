/** The minimal fleet with at least one page of every kind a citizen can meet, for the browser tests. */
import { parse, stringify } from 'yaml';
import { writeArticles } from './browser-articles.ts';
import { writeDocuments } from './browser-documents.ts';
import { writeConsultations } from './browser-consultations.ts';
import { writeDisclosure } from './browser-disclosure.ts';
import { writeInterpretations } from './browser-interpretations.ts';
import { newsText, pageText } from './browser-entry.ts';
import { writeLetters } from './browser-letters.ts';
import { writeLifeCycle } from './browser-life-cycle.ts';
import { writeReports } from './browser-reports.ts';
import { departmentRecord, portalRecord, type RecordText } from './browser-record.ts';
import { writeServices } from './browser-services.ts';
import { writeTopics } from './browser-topics.ts';
import { tempFleet, type TempFleet } from './temp-fleet.ts';

/** The moment the pages are built at. */
export const NOW = '2025-06-01 12:00';

/** Entries of the column with numbered pages: ten of 2023, ten of 2024, seven of 2025. */
export const BULLETINS = Array.from({ length: 27 }, (_, at) => ({
  title: `水情简报第${at + 1}期`,
  day: `${2023 + Math.floor(at / 10)}-02-${String((at % 10) + 1).padStart(2, '0')}`,
}));

export async function browserFleet(): Promise<TempFleet> {
  const fleet = await tempFleet();
  await changeRecord(fleet, 'dept', departmentRecord);
  await changeRecord(fleet, 'portal', portalRecord);
  await writeLists(fleet);
  await writeArticles(fleet);
  await writeDocuments(fleet);
  await writeInterpretations(fleet);
  await writeDisclosure(fleet);
  await writeServices(fleet);
  await writeConsultations(fleet);
  await writeLetters(fleet);
  await writeTopics(fleet);
  await writeReports(fleet);
  await writeLifeCycle(fleet);
  return fleet;
}

async function changeRecord(fleet: TempFleet, site: string, change: (record: RecordText) => object): Promise<void> {
  const file = `sites/${site}/site.yaml`;
  await fleet.write(file, stringify(change(parse(await fleet.read(file)) as RecordText)));
}

async function writeLists(fleet: TempFleet): Promise<void> {
  for (const [at, { title, day }] of BULLETINS.entries()) {
    const id = `portal-${day.replaceAll('-', '')}-11`;
    const text = newsText({ id, title, publishedAt: `${day} 08:05` }, `第${at + 1}期内容。`);
    await fleet.write(`content/portal/bulletin/${day}-issue-${at + 1}.md`, text);
  }
  const write = (folder: string, day: string, title: string) =>
    fleet.write(
      `content/portal/${folder}/${day}-entry.md`,
      newsText({ id: `portal-${day.replaceAll('-', '')}-12`, title, publishedAt: `${day} 10:00` }, `${title}的正文。`),
    );
  await write('affairs/talks', '2025-04-10', '市长在全市大会上的讲话');
  await write('affairs/records', '2024-12-30', '二〇二四年大事记');
  await write('topics/flood', '2025-05-02', '防汛物资准备就绪');
  await write('topics/old', '2024-05-02', '往年防汛回顾');
  const page = (folder: string, serial: string, title: string) =>
    fleet.write(
      `content/portal/${folder}/text.md`,
      pageText({ id: `portal-20250110-${serial}`, title, publishedAt: '2025-01-10 09:00' }, `${title}的正文。`),
    );
  await fleet.write(
    'content/dept/ask/text.md',
    pageText({ id: 'dept-20250110-21', title: '在线咨询', publishedAt: '2025-01-10 09:00' }, '请先看常见问题。'),
  );
  await page('affairs/guide', '21', '阅读指南');
  await page('talk/ask', '23', '在线咨询');
  await page('about/contact', '22', '联系我们');
}
