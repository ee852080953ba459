/** Disclosure items of the browser tests: a licence with all its elements, and the report of one more year. */
import { entryText, type EntryFields } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

const item = (fields: EntryFields & Record<string, unknown>, body: string) =>
  entryText({ responsibleUnit: '测试市水务局', ...fields }, body);

export async function writeDisclosure(fleet: TempFleet): Promise<void> {
  await fleet.write(
    'content/portal/open/2025-04-08-licence.md',
    item(
      {
        id: 'portal-20250408-51',
        title: '取水许可公示',
        publishedAt: '2025-04-08 09:30',
        catalogueNode: '行政许可',
        indexNumber: 'CS0000001/2025-00053',
        licence: {
          item: '取水许可',
          basis: '《中华人民共和国水法》第四十八条',
          conditions: ['符合水资源规划', '有计量方案'],
          quantity: '无数量限制',
          procedure: '申请、受理、审查、决定',
          limit: '20个工作日',
          materials: ['取水许可申请书', '水资源论证报告表'],
          status: '全年受理12件，办结12件',
        },
      },
      '申请人可以先咨询所在区域的可用指标。',
    ),
  );
  await fleet.write(
    'content/portal/open/2024-03-12-report.md',
    item(
      {
        id: 'portal-20240312-51',
        title: '测试市2023年政府信息公开工作年度报告',
        publishedAt: '2024-03-12 09:30',
        catalogueNode: '信息公开年报',
        indexNumber: 'CS0000001/2024-00051',
        year: 2023,
      },
      '全年主动公开信息九百条。',
    ),
  );
}
