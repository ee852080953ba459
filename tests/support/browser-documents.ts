/** Documents of the browser tests, one of every status, and an interpretation. */
import sharp from 'sharp';
import { PDF } from './browser-articles.ts';
import { entryText, policyText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

export async function writeDocuments(fleet: TempFleet): Promise<void> {
  const write = (name: string, serial: number, fields: { title: string; day: string; [field: string]: unknown }) => {
    const { day, ...rest } = fields;
    return fleet.write(
      `content/portal/files/${day}-${name}.md`,
      policyText(
        {
          id: `portal-${name}`,
          publishedAt: `${day} 09:30`,
          indexNumber: `CS0000001/${day.slice(0, 4)}-0000${serial}`,
          documentNumber: `测政发〔${day.slice(0, 4)}〕${serial}号`,
          alsoIn: ['portal/library'],
          ...rest,
        },
        '各有关单位：\n\n现印发给你们，请遵照执行。',
      ),
    );
  };
  await fleet.write('content/portal/files/2025-01-15-water.pdf', PDF);
  await write('water', 9, {
    day: '2025-01-15',
    title: '测试市饮用水管理办法',
    jointIssuers: ['测试市卫生健康委员会'],
    draftingDepartment: '市水务局',
    issuedOn: '2025-01-10',
    subjectWords: ['饮用水', '水源'],
    summary: '规定饮用水水源的保护和供水单位的责任。',
    validity: { effectiveOn: '2025-02-01', expiresOn: '2030-01-31' },
    redaction: '依法删去联系人电话。',
    file: '2025-01-15-water.pdf',
  });
  await write('saving', 3, { day: '2024-03-01', title: '测试市节约用水办法', draftingDepartment: '市水务局' });
  await write('saving-change', 4, {
    day: '2025-04-20',
    title: '测试市人民政府关于修改《测试市节约用水办法》的决定',
    validity: { effectiveOn: '2025-05-01', amends: ['portal-saving'] },
  });
  await write('sand', 5, { day: '2023-03-01', title: '测试市河道采砂办法', draftingDepartment: '市水务局' });
  await write('sand-end', 6, {
    day: '2025-03-20',
    title: '测试市人民政府关于废止《测试市河道采砂办法》的决定',
    issuedOn: '2025-03-15',
    validity: { repeals: ['portal-sand'] },
  });
  await write('trial', 7, { day: '2023-04-01', title: '测试市水价试行方案', validity: { expiresOn: '2025-03-31' } });
  await write('coming', 8, {
    day: '2025-05-20',
    title: '测试市用水定额',
    draftingDepartment: '市水务局',
    validity: { effectiveOn: '2025-09-01' },
  });
  const diagram = sharp({ create: { width: 800, height: 1200, channels: 3, background: '#dce8f2' } }).png();
  await fleet.write('content/portal/explain/2025-01-16-water.png', await diagram.toBuffer());
  await fleet.write(
    'content/portal/explain/2025-01-16-water.md',
    entryText(
      {
        id: 'portal-20250116-01',
        title: '一图读懂《测试市饮用水管理办法》',
        publishedAt: '2025-01-16 09:30',
        interprets: ['portal-water'],
        by: '测试市水务局',
        form: '图解',
        cover: { file: '2025-01-16-water.png', alt: '水源保护分三级的图解' },
        textAlternative: '水源保护分三级。\n供水单位每日检测。',
      },
      '图解见下。',
    ),
  );
}
