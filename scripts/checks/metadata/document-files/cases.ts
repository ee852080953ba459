import CFB from 'cfb';
import { officeFile } from '../../../../tests/support/zip-file.ts';
import { kept, type RuleCase } from '../../testing/rule-case.ts';
import { attached } from '../fixture-edits.ts';

/** A workbook of the old format with a sheet of Excel 4.0 macros. */
function oldMacros(): Buffer {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/Workbook', Buffer.from([0x85, 0, 6, 0, 0, 0, 0, 0, 0, 1]));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}

export const cases: readonly RuleCase[] = [
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
  kept(
    'file-action',
    'a PDF with a link for readers',
    ...attached('plan.pdf', '%PDF-1.7\n1 0 obj\n<</A <</S /URI /URI (https://www.example.gov.cn/)>>>>\nendobj\n'),
  ),
  {
    rule: 'file-external',
    title: 'a document whose template is on the web',
    changes: attached(
      'plan.docx',
      officeFile('docx', { links: [{ kind: 'attachedTemplate', target: 'https://www.example.com/a.dotm' }] }),
    ),
    expect: ['1:1'],
    says: ['https://www.example.com/a.dotm', '文档模板'],
  },
  kept(
    'file-external',
    'a document with a link for readers',
    ...attached(
      'plan.docx',
      officeFile('docx', { links: [{ kind: 'hyperlink', target: 'https://www.example.gov.cn/' }] }),
    ),
  ),
  {
    rule: 'file-embedded',
    title: 'a document that carries a program',
    changes: attached('plan.docx', officeFile('docx', { parts: [{ name: 'word/media/setup.exe', content: 'MZ' }] })),
    expect: ['1:1'],
    says: ['word/media/setup.exe'],
  },
  kept(
    'file-embedded',
    'a document with the workbook of a chart',
    ...attached(
      'plan.docx',
      officeFile('docx', { parts: [{ name: 'word/embeddings/chart1.xlsx', content: officeFile('xlsx') }] }),
    ),
  ),
  {
    rule: 'file-encrypted',
    title: 'a PDF with a password',
    changes: attached('plan.pdf', '%PDF-1.7\ntrailer\n<</Root 1 0 R /Encrypt 2 0 R>>\n'),
    expect: ['1:1'],
  },
  kept('file-encrypted', 'a PDF without a password', ...attached('plan.pdf', '%PDF-1.7\ntrailer\n<</Root 1 0 R>>\n')),
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
  kept('file-damaged', 'a whole document', ...attached('plan.docx', officeFile('docx'))),
  {
    rule: 'file-secrecy-mark',
    title: 'a document with a mark in two pieces',
    changes: attached(
      'plan.docx',
      officeFile('docx', { body: '<w:p><w:r><w:t>机 密</w:t></w:r><w:r><w:t>★5年</w:t></w:r></w:p>' }),
    ),
    expect: ['1:1'],
    says: ['机 密★5年', '保密工作机构'],
  },
  kept(
    'file-secrecy-mark',
    'a document about secrecy',
    ...attached(
      'plan.docx',
      officeFile('docx', { body: '<w:p><w:r><w:t>国家秘密的密级分为绝密、机密、秘密</w:t></w:r></w:p>' }),
    ),
  ),
];
