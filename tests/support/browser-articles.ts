/** Articles of the browser tests: one with all an article can have, one with every component, one in English. */
import sharp from 'sharp';
import { newsText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

/** Bytes of the document that is offered for download. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

const WIDE_TABLE = [
  `| ${Array.from({ length: 12 }, (_, at) => `第${at + 1}监测站点`).join(' | ')} |`,
  `| ${Array.from({ length: 12 }, () => '---').join(' | ')} |`,
  `| ${Array.from({ length: 12 }, (_, at) => `${at}23.45 毫米`).join(' | ')} |`,
].join('\n');

const SOURCES = `sources:
  - id: daily
    name: 测试日报
    url: https://daily.example.com/
    kind: 核定稿源单位
    approvedBy: 测试市人民政府办公室
    approvedOn: '2025-01-06'
`;

export async function writeArticles(fleet: TempFleet): Promise<void> {
  await fleet.write('sites/portal/governance/sources.yaml', SOURCES);
  const picture = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#6a8caf' } })
    .png()
    .toBuffer();
  await fleet.write('content/portal/news/2025-04-01-dyke.png', picture);
  await fleet.write('content/portal/news/2025-04-01-stations.csv', '站点,雨量\n一号,12\n');
  await fleet.write('content/portal/news/2025-04-01-report.pdf', PDF);
  await fleet.write(
    'content/portal/news/2025-04-01-dyke.md',
    newsText(
      {
        id: 'portal-20250401-01',
        title: '测试市完成堤防“春修”<一期> & 监测站点改造工程并投入运行惠及沿河十二个乡镇三十六个行政村近二十万名群众',
        publishedAt: '2025-04-01 09:30',
        updatedAt: '2025-04-02 16:05',
        author: '丁',
        cover: { file: '2025-04-01-dyke.png', alt: '修好的堤防' },
        source: {
          name: '测试日报',
          kind: '网上采集',
          url: 'https://daily.example.com/2025/dyke.html',
          originalTitle:
            '测试市完成堤防“春修”<一期> & 监测站点改造工程并投入运行惠及沿河十二个乡镇三十六个行政村近二十万名群众',
          originalPublishedAt: '2025-03-31 08:00',
          registerId: 'daily',
        },
        reprint: true,
        attachments: [
          { title: '监测站点名单', file: '2025-04-01-stations.csv' },
          { title: '工程报告', file: '2025-04-01-report.pdf' },
        ],
      },
      `工程详情见[水利部网站](https://www.mwr.gov.cn/)和[名单](2025-04-01-stations.csv)。

## 一、工程概况

网址：https://www.example.gov.cn/a/very/long/address/without/any/place/to/break/it/0123456789012345678901234567890123456789.html

## 二、监测站点

${WIDE_TABLE}

## 三、下一步

\`averyveryverylongidentifierthatcannotbebrokenanywhereinsideofitselfatall_0123456789\`

![修好的堤防](2025-04-01-dyke.png)`,
    ),
  );
  await fleet.write(
    'content/portal/news/2025-04-03-components.mdx',
    newsText(
      { id: 'portal-20250403-01', title: '堤防开放参观须知', publishedAt: '2025-04-03 09:00' },
      `<KeyFacts title="先看这里">

- 开放时间：每周六
- 费用：免费

</KeyFacts>

<Callout title="安全提示" tone="warning">

请勿下河游泳。

</Callout>

<Steps>

1. **预约。** 电话预约。
2. **参观。** 凭证入场。

</Steps>

<Figure caption="堤防全景。丁 摄">

![修好的堤防](./2025-04-01-dyke.png)

</Figure>`,
    ),
  );
  await fleet.write(
    'content/portal/news/2025-04-04-visit.md',
    newsText(
      { id: 'portal-20250404-01', title: 'Visitors welcome at the dyke', publishedAt: '2025-04-04 09:00', lang: 'en' },
      'The dyke is open every Saturday.',
    ),
  );
}
