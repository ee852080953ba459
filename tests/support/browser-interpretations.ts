/** Interpretations of the browser tests in the forms that are heard, seen or written by the press. */
import { entryText } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

/** A frame of silence, often enough for a browser to take it for a recording (MPEG-1 layer III, 128 kbit/s). */
const SILENCE = Buffer.alloc(417 * 40);
for (let at = 0; at < SILENCE.length; at += 417) SILENCE.set([0xff, 0xfb, 0x90, 0x64], at);
/** Two seconds of one colour, 32 × 18 pixels (WebM, VP8). */
const FILM = Buffer.from(
  'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQJChYECGFOAZwEAAAAAAAHvEU2bdLpNu4tTq4QVSalmU6yBoU27i1OrhBZUrmtTrIHGTbuMU6uEElTDZ1OsggEMTbuMU6uEHFO7a1OsggHZ7AEAAAAAAABZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVSalmoCrXsYMPQkBNgIRMYXZmV0GETGF2ZkSJiECfQAAAAAAAFlSua8GuAQAAAAAAADjXgQFzxYgAAAAAAAAAAZyBACK1nIN1bmSIgQCGhVZfVlA4g4EBI+ODhDuaygDgibCBILqBEpqBAhJUw2fRc3POY8CLY8WIAAAAAAAAAAFnyJhFo4dFTkNPREVSRIeLTGF2YyBsaWJ2cHhnyKJFo4hEVVJBVElPTkSHlDAwOjAwOjAyLjAwMDAwMDAwMAAAH0O2dfLngQCjvYEAAIDQAgCdASogABIAAEcIhYWImYSIAgICdaoD+AIIIRzy0P77aJf/SbPE2eJs+SR/+0fftH37R9/7QSCjroED6ADRAQABEBAAGAAeV/QMADUHAP77aJf/SbPE2eJs+SR/+0fftH37R9/7QSAcU7trkbuPs4EAt4r3gQHxggFi8IED',
  'base64',
);
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\n节约用水。\n';

export async function writeInterpretations(fleet: TempFleet): Promise<void> {
  const write = (day: string, serial: string, fields: { title: string; [field: string]: unknown }, body: string) =>
    fleet.write(
      `content/portal/explain/${day}-${serial}.md`,
      entryText(
        {
          id: `portal-explain-${serial}`,
          publishedAt: `${day} 10:00`,
          interprets: ['portal-saving'],
          by: '测试市水务局',
          ...fields,
        },
        body,
      ),
    );
  await fleet.write('content/portal/explain/2024-03-02-listen.mp3', SILENCE);
  await fleet.write('content/portal/explain/2024-03-03-watch.webm', FILM);
  await fleet.write('content/portal/explain/2024-03-03-watch.vtt', CAPTIONS);
  await write(
    '2024-03-02',
    'listen',
    {
      title: '听解读：节约用水',
      form: '音频',
      media: { file: '2024-03-02-listen.mp3', duration: '00:01' },
      textAlternative: '各位听众。\n请节约用水。',
    },
    '录音可以下载。',
  );
  await write(
    '2024-03-03',
    'watch',
    {
      title: '看解读：节约用水',
      form: '视频',
      media: { file: '2024-03-03-watch.webm', captions: '2024-03-03-watch.vtt', duration: '00:02' },
      textAlternative: '请节约用水。',
    },
    '视频有字幕。',
  );
  await write(
    '2024-03-04',
    'words',
    { title: '《测试市节约用水办法》解读', form: '文字解读', sections: { goals: '到2030年' } },
    '## 制定的背景\n\n水不够用。\n\n## 到2030年\n\n少用一成。\n\n## 主要内容\n\n定额管理。\n\n## 怎样解决漏水问题\n\n分区计量。',
  );
  await write(
    '2024-03-05',
    'talk',
    { title: '就节约用水办法答记者问', form: '专访', guests: [{ name: '陈立', post: '测试市水务局科长' }] },
    '**问：为什么要管？**\n\n答：水不够用。',
  );
  await write(
    '2024-03-06',
    'press',
    {
      title: '评论：省水也是省钱',
      form: '评论',
      by: '测试日报',
      source: {
        name: '测试日报',
        kind: '网上采集',
        url: 'https://daily.example.com/2024/water.html',
        originalTitle: '省水也是省钱',
      },
    },
    '一滴水有一滴水的价。',
  );
  await write(
    '2024-03-07',
    'sand',
    {
      title: '《测试市河道采砂办法》解读',
      form: '专访',
      interprets: ['portal-sand'],
      guests: [{ name: '陈立', post: '测试市水务局科长' }],
    },
    '问答见下。',
  );
}
