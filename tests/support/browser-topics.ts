/** Topics of the browser tests: one that runs with pictures, one to come, one that is over. */
import sharp from 'sharp';
import { entryText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

export async function writeTopics(fleet: TempFleet): Promise<void> {
  const write = (name: string, fields: { title: string; [field: string]: unknown }) =>
    fleet.write(
      `content/portal/campaigns/${name}.md`,
      entryText(
        { id: `portal-topic-${name}`, publishedAt: '2025-01-20 09:00', lead: '测试市水务局', ...fields },
        `${fields.title}的介绍。`,
      ),
    );
  await fleet.write(
    'content/portal/campaigns/dyke.jpg',
    await sharp({ create: { width: 1600, height: 700, channels: 3, background: '#4f7f86' } })
      .jpeg()
      .toBuffer(),
  );
  await write('dyke', {
    title: '堤防春修专题',
    startsOn: '2025-03-01',
    endsOn: '2025-06-01',
    units: ['测试市应急管理局', '测试市气象局'],
    planRef: '2025年专题计划第1项',
    cover: { file: 'dyke.jpg', alt: '修好的堤防' },
    sections: [
      { title: '现场图片', query: { ids: ['portal-20250401-01', 'portal-20250302-01'] }, layout: '图片' },
      { title: '部门动态', introduction: '各部门的进展。', query: { sites: ['dept'], column: 'news' } },
      { title: '意见征集', query: { types: ['consultation'], limit: 2 } },
    ],
  });
  await write('autumn', {
    title: '秋季水利建设专题',
    startsOn: '2025-09-01',
    endsOn: '2025-12-31',
    sections: [{ title: '文件', query: { column: 'files', limit: 3 } }],
  });
  await write('winter', {
    title: '冬季清淤专题',
    startsOn: '2024-12-01',
    endsOn: '2025-05-31',
    sections: [{ title: '文件', query: { column: 'files', limit: 3 } }],
  });
}
