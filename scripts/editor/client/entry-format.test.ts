import { describe, expect, it } from 'vitest';
import { types } from '../../../schemas/index.ts';
import { typeFormat } from '../config.ts';
import { readEntry, writeEntry } from './entry-format.ts';

const FORMAT = typeFormat('policy');
const SOURCE = `---
id: portal-20250301-01
title: 测试市防汛办法 # 常务会议通过的名称
publishedAt: '2025-03-01 09:30'
source:
  name: 测试市人民政府
  kind: 自编信息
tags: [测试, 防汛]
documentNumber: 测政发〔2025〕1号
issuedOn: '2025-02-20'
validity: { effectiveOn: '2025-03-01' }
---

各有关单位：

<table><tbody><tr><td>沙袋</td></tr></tbody></table>
`;

describe('an entry that is written again', () => {
  it('is the same file where nothing was changed, whatever the form adds', () => {
    const values = { ...readEntry(SOURCE), fileName: 'x', important: false, state: '已发布', summary: '', alsoIn: [] };
    expect(writeEntry(FORMAT, values)).toBe(SOURCE);
  });
  it('differs from it in what was changed alone', () => {
    const values = readEntry(SOURCE);
    const text = writeEntry(FORMAT, { ...values, title: '测试市防汛工作办法', updatedAt: '2025-03-02 10:00' });
    expect(text).toBe(
      SOURCE.replace(/title: .*/, 'title: 测试市防汛工作办法').replace(
        "09:30'\n",
        "09:30'\nupdatedAt: '2025-03-02 10:00'\n",
      ),
    );
  });
  it('loses what was emptied', () => {
    const text = writeEntry(FORMAT, { ...readEntry(SOURCE), validity: { effectiveOn: '' } });
    expect(text).toBe(SOURCE.replace(/validity.*\n/, ''));
  });
  it('has its emphasis in stars, as underscores beside Chinese characters are none', () => {
    const values = readEntry(SOURCE.replace('各有关单位', '各_有关_单位'));
    const text = writeEntry(FORMAT, { ...values, body: '各_有关_单位：请_认真_落实 a_b_c。\n' });
    expect(text).toContain('各_有关_单位：请*认真*落实 a_b_c。');
  });
  it('keeps the line ends of Windows', () => {
    const source = SOURCE.replaceAll('\n', '\r\n');
    const values = readEntry(source);
    expect(writeEntry(FORMAT, values)).toBe(source);
    expect(writeEntry(FORMAT, { ...values, body: '改过的正文\n' })).toMatch(/---\r\n\r\n改过的正文\r\n$/);
  });
});

describe('a new entry', () => {
  const values = {
    title: '通知',
    id: 'portal-20250302-01',
    fileName: '2025-03-02-tong-zhi',
    publishedAt: '2025-03-02 09:00',
    state: '已发布',
    source: { name: '测试市', kind: '自编信息', url: '' },
    attachments: [{ title: '清单', file: '2025-03-02-list.csv', __sc_item_id: 'x' }],
    cover: { file: '', alt: '' },
    important: false,
    issuedOn: '2025-03-01',
    body: '正文\n',
  };
  it('has its fields in the order of its type, quoted times and no empty ones', () => {
    expect(writeEntry(FORMAT, values)).toBe(`---
id: portal-20250302-01
title: 通知
publishedAt: '2025-03-02 09:00'
source:
  name: 测试市
  kind: 自编信息
attachments:
  - title: 清单
    file: 2025-03-02-list.csv
issuedOn: '2025-03-01'
---

正文
`);
  });
  it('can be read by its type as it was typed', () => {
    const { body, ...data } = readEntry(writeEntry(FORMAT, values));
    expect(body).toBe('\n正文\n');
    expect(types.policy.schema.shape.publishedAt.parse(data['publishedAt'])).toBe('2025-03-02 09:00');
  });
});
