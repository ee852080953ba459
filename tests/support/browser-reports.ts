/** Reports of the browser tests: a year of the site's work, a quarter's inspection; and an entry with maps. */
import sharp from 'sharp';
import { entryText, newsText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

/** An entry for somebody, with maps, in the column that otherwise shows those of the department. */
async function writeMaps(fleet: TempFleet): Promise<void> {
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#cfdcc0' } })
    .png()
    .toBuffer();
  await fleet.write('content/portal/units/2025-03-20-map.png', picture);
  await fleet.write(
    'content/portal/units/2025-03-20-map.md',
    newsText(
      {
        id: 'portal-20250320-31',
        title: '测试市公布防汛风险图',
        publishedAt: '2025-03-20 10:00',
        audience: ['沿河居民', '种粮大户'],
        maps: [
          { file: '2025-03-20-map.png', alt: '测试市防汛风险图', reviewNumber: '测S（2025）003号' },
          { file: '2025-03-20-map.png', alt: '测试市水系图', standardMap: true },
        ],
      },
      '风险图按沿河乡镇标示。',
    ),
  );
}

export async function writeReports(fleet: TempFleet): Promise<void> {
  await writeMaps(fleet);
  await fleet.write(
    'content/portal/yearly/2025-01-20-website.md',
    entryText(
      {
        id: 'portal-20250120-31',
        title: '测试市人民政府网站2024年度工作报表',
        publishedAt: '2025-01-20 09:00',
        subtype: '网站年度工作报表',
        year: 2024,
        dueBy: '2025-01-31',
        work: {
          published: 3162,
          perColumn: [
            { column: '政务动态', count: 1978 },
            { column: '政务公开', count: 1143 },
          ],
          visits: 5264300,
          serviceItems: 186,
          acceptedCases: 41270,
          messages: { received: 864, answered: 851, public: 512 },
          platform: '完成栏目改版。',
          specials: ['防汛抗旱'],
          newMedia: [{ platform: '政务微信', account: '测试发布', published: 730, followers: 128600 }],
          innovation: '推出一页打印。',
          safeguards: '全年培训两次。',
        },
      },
      '没有办结的留言均在办理时限内。',
    ),
  );
  await fleet.write(
    'content/portal/yearly/2025-04-11-inspection.md',
    entryText(
      {
        id: 'portal-20250411-31',
        title: '测试市2025年第一季度政府网站检查情况',
        publishedAt: '2025-04-11 09:00',
        subtype: '季度检查',
        year: 2025,
        period: '第一季度',
        inspection: {
          unit: '信息',
          total: 1200,
          sampled: 400,
          seed: '2025-q1',
          endedOn: '2025-03-28',
          findings: [
            { unit: '测试市水务局网站', problem: '两个链接打不开。', fixedOn: '2025-04-02', level: '内部提醒' },
            { unit: '测试市教育局网站', problem: '附件缺少文字说明。' },
          ],
        },
      },
      '下一季度核对办事指南。',
    ),
  );
}
