/** The minimal fleet with at least one page of every kind a citizen can meet, for the browser tests. */
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { entryText, newsText, pageText, policyText } from './browser-entry.ts';
import { tempFleet, type TempFleet } from './temp-fleet.ts';

/** The moment the pages are built at. */
export const NOW = '2025-06-01 12:00';

/** Bytes of the document that is offered for download. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Entries of the column with numbered pages: ten of 2023, ten of 2024, seven of 2025. */
export const BULLETINS = Array.from({ length: 27 }, (_, at) => ({
  title: `水情简报第${at + 1}期`,
  day: `${2023 + Math.floor(at / 10)}-02-${String((at % 10) + 1).padStart(2, '0')}`,
}));
export const PAGE_SIZE = 5;

export async function browserFleet(): Promise<TempFleet> {
  const fleet = await tempFleet();
  await changeRecord(fleet, 'dept', (record) => ({ ...record, displayName: '测试水务' }));
  await changeRecord(fleet, 'portal', portalRecord);
  await writeLists(fleet);
  await writeArticles(fleet);
  await writeDocuments(fleet);
  return fleet;
}

type RecordText = Record<string, unknown> & { columns: Record<string, unknown>[] };

async function changeRecord(fleet: TempFleet, site: string, change: (record: RecordText) => object): Promise<void> {
  const file = `sites/${site}/site.yaml`;
  await fleet.write(file, stringify(change(parse(await fleet.read(file)) as RecordText)));
}

const column = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  class: 'dynamic',
  columnType: '工作动态',
  function: 'release',
  types: ['news'],
  description: `${name}的说明。`,
  keywords: [name],
  ownerUnit: '办公室',
  responsible: '乙',
  ...more,
});
const pageColumn = (id: string, name: string, columnClass: string) =>
  column(id, name, { class: columnClass, columnType: '其他', types: ['page'], presentation: 'page' });

function portalRecord(record: RecordText): object {
  return {
    ...record,
    pageSize: PAGE_SIZE,
    notice: '本站为测试站点。',
    provincialDesk: { name: '测试省政府网站曝光台', url: 'https://www.province.gov.cn/desk' },
    interaction: { platformOwner: 'portal', endpoints: { rateSite: 'https://www.province.gov.cn/rate' } },
    links: { superior: [{ name: '测试省人民政府', url: 'https://www.province.gov.cn/' }] },
    documentBlock: { labels: { issuer: '发文机构', theme: '主题类别' } },
    navigation: ['gk', 'news', 'files', 'explain', 'notices', 'affairs'],
    home: {
      blocks: [
        { kind: 'links', title: '网站链接' },
        { kind: 'headline', title: '头条', column: 'news' },
        { kind: 'policy', title: '最新文件', documents: 'files', interpretations: 'explain' },
        { kind: 'topics', title: '专题', column: 'topics' },
        { kind: 'notices', title: '通知公告', column: 'notices' },
        { kind: 'shortcuts', title: '快速入口', columns: ['bulletin', 'affairs'] },
        { kind: 'latest', title: '最近更新', columns: ['bulletin', 'affairs/talks'] },
      ],
    },
    columns: [
      ...record.columns,
      column('bulletin', '水情简报'),
      column('affairs', '政务', {
        types: [],
        columns: [column('talks', '讲话'), column('records', '大事记'), pageColumn('guide', '办事指南', 'overview')],
      }),
      column('topics', '专题专栏', {
        class: 'topic',
        columnType: '专题专栏',
        types: [],
        columns: [
          column('flood', '防汛专题', { class: 'topic' }),
          column('old', '往年专题', {
            class: 'topic',
            lifecycle: { state: 'archived', approvalRef: '测政办函〔2025〕1号', date: '2025-01-01' },
          }),
        ],
      }),
      column('about', '关于网站', {
        class: 'functional',
        columnType: '其他',
        types: [],
        columns: [pageColumn('contact', '联系我们', 'functional')],
      }),
    ],
  };
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
  await page('affairs/guide', '21', '办事指南');
  await page('about/contact', '22', '联系我们');
}

const WIDE_TABLE = [
  `| ${Array.from({ length: 12 }, (_, at) => `第${at + 1}监测站点`).join(' | ')} |`,
  `| ${Array.from({ length: 12 }, () => '---').join(' | ')} |`,
  `| ${Array.from({ length: 12 }, (_, at) => `${at}23.45 毫米`).join(' | ')} |`,
].join('\n');

async function writeArticles(fleet: TempFleet): Promise<void> {
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
          originalTitle: '堤防春修完成',
          originalPublishedAt: '2025-03-31 08:00',
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

async function writeDocuments(fleet: TempFleet): Promise<void> {
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
  await write('saving', 3, { day: '2024-03-01', title: '测试市节约用水办法' });
  await write('saving-change', 4, {
    day: '2025-04-20',
    title: '测试市人民政府关于修改《测试市节约用水办法》的决定',
    validity: { effectiveOn: '2025-05-01', amends: ['portal-saving'] },
  });
  await write('sand', 5, { day: '2023-03-01', title: '测试市河道采砂办法' });
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
        textAlternative: '水源保护分三级。\n供水单位每日检测。',
      },
      '图解见下。',
    ),
  );
}
