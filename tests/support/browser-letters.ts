/** Letters of the browser tests, besides the two of the minimal fleet. */
import { entryText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

export const BROWSER_LETTERS = {
  hostile: {
    name: 'ly2025-0003',
    fields: {
      title: '一封带标记的来信',
      channel: '投诉',
      content:
        '<b>第一行</b> https://evil.example.com/\n# 第二行 [点这里](https://evil.example.com/)\nسۇ توختىتىش ئۇقتۇرۇشى',
      receivedAt: '2025-04-01',
      answeredAt: '2025-04-02',
      answeredBy: '测试市水务局',
      publishState: '公开',
    },
    answer: '已经处理。',
  },
  open: {
    name: 'ly2025-0004',
    fields: {
      title: '网页上的电话打不通',
      channel: '找错',
      content: '电话打不通。',
      receivedAt: '2025-05-20',
      publishState: '待审核',
    },
    answer: '',
  },
} as const;

export async function writeLetters(fleet: TempFleet): Promise<void> {
  for (const { name, fields, answer } of Object.values(BROWSER_LETTERS)) {
    const day = 'answeredAt' in fields ? fields.answeredAt : fields.receivedAt;
    const text = entryText({ id: `portal-${name}`, number: name, publishedAt: `${day} 10:00`, ...fields }, answer);
    await fleet.write(`content/portal/letters/${name}.md`, text);
  }
}
