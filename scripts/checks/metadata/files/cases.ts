import { symlink } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { officeFile, zipFile } from '../../../../tests/support/zip-file.ts';
import { FILES, inNews, inPolicy, kept, type RuleCase, type CaseFleet } from '../../testing/rule-case.ts';
import { attached, CAPTIONS, FILM, form, MP4, svg, write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'file-appended',
    title: 'an archive behind a PDF',
    changes: attached(
      'plan.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n%%EOF\n'), zipFile([{ name: 'a.txt', content: 'a' }])]),
    ),
    expect: ['1:1'],
    says: ['ZIP'],
  },
  kept('file-appended', 'a PDF with nothing behind it', ...attached('plan.pdf', '%PDF-1.7\n%%EOF\n')),
  {
    rule: 'file-content',
    title: 'a workbook named as a document',
    changes: attached('plan.docx', officeFile('xlsx')),
    expect: ['1:1'],
    says: ['docx'],
  },
  {
    rule: 'file-content',
    title: 'captions without times',
    changes: [
      write(CAPTIONS, '办法共一章。'),
      form(
        'form: 视频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp4, captions: 2025-03-05-measures.vtt }',
      ),
      write(FILM, MP4),
    ],
    expect: ['1:1'],
  },
  {
    rule: 'file-empty',
    title: 'an empty file',
    changes: [write(FILES.news, '')],
    expect: ['1:1', 'metadata/file-unused content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  {
    rule: 'file-not-regular',
    title: 'a link that leads out of the tree',
    changes: [],
    onDisk: ({ root }) => symlink('/etc/passwd', path.join(root, 'content/portal/news/passwd.txt')),
    expect: ['metadata/file-not-regular content/portal/news/passwd.txt:1:1'],
  },
  {
    rule: 'file-not-regular',
    title: 'a pipe that would wait for ever',
    changes: [],
    onDisk: async ({ root }) =>
      void (await promisify(execFile)('mkfifo', [path.join(root, 'content/portal/news/pipe.md')])),
    expect: ['metadata/file-not-regular content/portal/news/pipe.md:1:1'],
  },
  kept(
    'file-not-regular',
    'a file in the place of a link',
    write('content/portal/news/passwd.txt', '甲\n'),
    inNews('会议部署', '[说明](passwd.txt) 会议部署'),
  ),
  {
    rule: 'file-type',
    title: 'a program among the attachments',
    changes: [
      write('content/portal/files/setup.exe', 'MZ'),
      inPolicy('2025-03-01-list.csv', 'setup.exe'),
      { remove: 'content/portal/files/2025-03-01-list.csv' },
    ],
    expect: ['1:1'],
  },
  {
    rule: 'file-type',
    title: 'an SVG among the content',
    changes: [write('content/portal/files/plan.svg', svg('')), inPolicy('做好防汛', '[方案](plan.svg) 做好防汛')],
    expect: ['1:1'],
  },
  kept('file-type', 'a document among the attachments', ...attached('plan.docx', officeFile('docx'))),
  {
    rule: 'file-content',
    title: 'a web page named as a PDF',
    changes: [
      write('content/portal/files/plan.pdf', '<script>alert(1)</script>'),
      inPolicy('做好防汛', '[方案](plan.pdf) 做好防汛'),
    ],
    expect: ['1:1'],
  },
  {
    rule: 'file-content',
    title: 'nothing wrong with a PDF',
    changes: [write('content/portal/files/plan.pdf', '%PDF-1.7\n'), inPolicy('做好防汛', '[方案](plan.pdf) 做好防汛')],
    expect: [],
  },
  {
    rule: 'file-size',
    title: 'a huge picture file',
    changes: [write(FILES.picture, new Uint8Array(11 * 1024 * 1024))],
    expect: ['1:1'],
    says: ['11.0 MB', '10.0 MB'],
  },
  kept('file-size', 'a table of a megabyte', ...attached('plan.csv', '甲,乙\n'.repeat(130_000))),
  {
    rule: 'file-empty',
    title: 'an empty attachment',
    changes: [write('content/portal/files/2025-03-01-list.csv', '')],
    expect: ['1:1'],
  },
  kept('file-empty', 'an attachment of one character', write('content/portal/files/2025-03-01-list.csv', '甲')),
  {
    rule: 'file-changed',
    title: 'a picture that is written over while it is checked',
    changes: [],
    meanwhile: (fleet: CaseFleet) => fleet.write(FILES.picture, 'anything'),
    expect: [`metadata/file-changed ${FILES.picture}:1:1`],
    says: ['检查期间'],
  },
  {
    rule: 'file-changed',
    title: 'nothing wrong with an entry that is written over once it has been read',
    changes: [],
    meanwhile: (fleet: CaseFleet) => fleet.write(FILES.notice, 'anything'),
    expect: [],
  },
];
