/** Consultations of the browser tests, one of every kind and state at NOW (2025-06-01 12:00). */
import sharp from 'sharp';
import { entryText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

/** Host of the interaction platform of the portal. */
export const PLATFORM = 'https://hd.example.gov.cn';

export async function writeConsultations(fleet: TempFleet): Promise<void> {
  const write = (name: string, day: string, fields: { title: string; [field: string]: unknown }, body: string) =>
    fleet.write(
      `content/portal/consult/${day}-${name}.md`,
      entryText({ id: `portal-${name}`, publishedAt: `${day} 09:00`, ...fields }, body),
    );
  await write(
    'quota',
    '2025-05-20',
    {
      title: '《测试市用水定额》公开征求意见',
      subtype: '意见征集',
      opensAt: '2025-05-20 09:00',
      closesAt: '2025-06-20 18:00',
      relatedDocument: 'portal-coming',
    },
    '请对定额提出意见。',
  );
  await write(
    'metering',
    '2025-05-21',
    {
      title: '一户一表改造需求调查',
      subtype: '问卷',
      opensAt: '2025-05-21 09:00',
      closesAt: '2025-06-21 18:00',
      questions: [
        { text: '您家是否已装分户水表？', kind: '单选', options: ['已装', '未装', '不清楚'], required: true },
        { text: '您希望在什么时间施工？', kind: '多选', options: ['工作日白天', '周末'], help: '可以都选。' },
        { text: '您住在哪个小区？', kind: '填空' },
        { text: '您还有什么建议？', kind: '问答' },
      ],
    },
    '请按实际情况填写。',
  );
  await write(
    'autumn',
    '2025-05-25',
    {
      title: '秋季灌溉安排征求意见',
      subtype: '意见征集',
      opensAt: '2025-07-01 09:00',
      closesAt: '2025-07-31 18:00',
    },
    '七月起征求意见。',
  );
  await write(
    'bills',
    '2025-05-10',
    {
      title: '水费账单样式调查',
      subtype: '问卷',
      opensAt: '2025-05-10 09:00',
      closesAt: '2025-05-25 18:00',
      questions: [{ text: '您看得懂账单吗？', kind: '单选', options: ['看得懂', '看不懂'] }],
    },
    '已经收回问卷。',
  );
  await write(
    'hours',
    '2025-04-10',
    {
      title: '营业厅服务时间调查',
      subtype: '问卷',
      opensAt: '2025-04-10 09:00',
      closesAt: '2025-04-25 18:00',
      questions: [{ text: '您希望周末营业吗？', kind: '单选', options: ['希望', '不需要'] }],
      result: {
        publishedAt: '2025-05-06 10:00',
        receivedCount: 200,
        summary: '周六上午起试行营业。',
        tallies: [{ question: 1, counts: [150, 50] }],
      },
    },
    '感谢参与。',
  );
  await fleet.write(
    'content/portal/consult/2025-05-15-qian.png',
    await sharp({ create: { width: 400, height: 400, channels: 3, background: '#6a8caf' } })
      .png()
      .toBuffer(),
  );
  await write(
    'interview',
    '2025-05-15',
    {
      title: '水务局负责人谈汛期准备',
      subtype: '访谈',
      opensAt: '2025-05-16 15:00',
      closesAt: '2025-05-16 16:30',
      relatedDocument: 'portal-20250306-01',
      host: '孙宁',
      guests: [
        { name: '钱雨', post: '测试市水务局局长', photo: '2025-05-15-qian.png' },
        { name: '李山', post: '测试市防汛办主任' },
      ],
      transcript: [
        { who: '主持人', text: '今年汛期准备得怎样？' },
        { who: '钱雨', text: '三十六处闸坝已检修完毕。\n物资也已备齐。' },
        { who: '网友青河人', text: '老城区积水怎么办？' },
        { who: '李山', text: '增设了四台移动泵车。' },
      ],
    },
    '本次访谈介绍汛期准备情况。',
  );
}
