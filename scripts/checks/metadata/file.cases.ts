/** What attachments hold: one case a rule; `documents/documents.test.ts` has the family of each. */
import CFB from 'cfb';
import { officeFile, zipFile } from '../../../tests/support/zip-file.ts';
import { inPolicy, type Change, type RuleCase } from '../testing/rule-case.ts';

const at = (name: string) => `content/portal/files/${name}`;
const attached = (name: string, content: Uint8Array | string): Change[] => [
  { write: at(name), content },
  inPolicy('做好防汛', `[方案](${name}) 做好防汛`),
];

/** A workbook of the old format with a sheet of Excel 4.0 macros. */
function oldMacros(): Buffer {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/Workbook', Buffer.from([0x85, 0, 6, 0, 0, 0, 0, 0, 0, 1]));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}

export const fileCases: RuleCase[] = [
  {
    rule: 'file-macro',
    title: 'a document with macros',
    changes: attached('plan.docx', officeFile('docx', { parts: [{ name: 'word/vbaProject.bin', content: 'x' }] })),
    expect: ['1:1'],
    says: ['word/vbaProject.bin', '另存为'],
  },
  { rule: 'file-macro', title: 'macros of Excel 4.0', changes: attached('plan.xls', oldMacros()), expect: ['1:1'] },
  {
    rule: 'file-macro',
    title: 'nothing wrong with a document that speaks of macros',
    changes: attached('plan.docx', officeFile('docx', { body: '<w:p><w:r><w:t>vbaProject.bin</w:t></w:r></w:p>' })),
    expect: [],
  },
  {
    rule: 'file-action',
    title: 'a PDF with a script',
    changes: attached('plan.pdf', '%PDF-1.7\n1 0 obj\n<</OpenAction <</S /J#61vaScript /JS (x)>>>>\nendobj\n'),
    expect: ['1:1'],
    says: ['/JavaScript', '导出为 PDF'],
  },
  {
    rule: 'file-external',
    title: 'a document whose template lies on the web',
    changes: attached(
      'plan.docx',
      officeFile('docx', { links: [{ kind: 'attachedTemplate', target: 'https://www.example.com/a.dotm' }] }),
    ),
    expect: ['1:1'],
    says: ['https://www.example.com/a.dotm', '文档模板'],
  },
  {
    rule: 'file-embedded',
    title: 'a document that carries a program',
    changes: attached('plan.docx', officeFile('docx', { parts: [{ name: 'word/media/setup.exe', content: 'MZ' }] })),
    expect: ['1:1'],
    says: ['word/media/setup.exe'],
  },
  {
    rule: 'file-encrypted',
    title: 'a PDF with a password',
    changes: attached('plan.pdf', '%PDF-1.7\ntrailer\n<</Root 1 0 R /Encrypt 2 0 R>>\n'),
    expect: ['1:1'],
  },
  {
    rule: 'file-damaged',
    title: 'a document that lists other parts than it holds',
    changes: attached(
      'plan.docx',
      officeFile('docx', { parts: [{ name: 'word/a.xml', localName: 'word/vbaProject.bin', content: '<a/>' }] }),
    ),
    expect: ['1:1'],
    says: ['word/a.xml'],
  },
  {
    rule: 'file-damaged',
    title: 'half a document',
    changes: attached('plan.docx', officeFile('docx').subarray(0, 300)),
    expect: ['1:1'],
  },
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
  {
    rule: 'file-content',
    title: 'a workbook named as a document',
    changes: attached('plan.docx', officeFile('xlsx')),
    expect: ['1:1'],
    says: ['docx'],
  },
];
