import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import CFB from 'cfb';
import { describe, expect, it } from 'vitest';
import { officeFile, zipFile } from '../../../../tests/support/zip-file.ts';
import { PROJECT_ROOT } from '../../../lib/project.ts';
import { extensionOf } from '../file-formats.ts';
import { fileContentProblems } from '../file-problems.ts';

const problemsOf = async (bytes: Buffer, extension: string) =>
  (await fileContentProblems(bytes, extension)).map(({ rule, value = '' }) => `${rule} ${value}`.trim());

const field = (...pieces: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
    .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('an office document', () => {
  it.each([
    [
      'that only speaks of macros',
      { body: paragraph('请删去 word/vbaProject.bin 和 DDEAUTO cmd.exe，勿用 /JavaScript') },
    ],
    [
      'with links for readers',
      {
        links: [
          { kind: 'hyperlink', target: 'https://www.example.gov.cn/' },
          { kind: 'hyperlink', target: 'mailto:a@example.gov.cn' },
        ],
      },
    ],
    [
      'from which macros were taken out',
      { types: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' },
    ],
    ['that shows the source of a page', { body: paragraph('&lt;img src="http://www.example.gov.cn/a.png"') }],
    ['with page numbers and a table of contents', { body: field(' PAGE ') + field(' TOC \\o "1-3" \\h ') }],
    ['with a picture that was pasted', { body: field(' INCLUDEPICTURE "picture1.png" \\* MERGEFORMATINET ') }],
    ['with the workbook of a chart', { parts: [{ name: 'word/embeddings/chart1.xlsx', content: officeFile('xlsx') }] }],
  ])('%s is fine', async (_title, options) => {
    expect(await problemsOf(officeFile('docx', options), 'docx')).toEqual([]);
  });

  it.each([
    ['a macro', { parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }, 'file-macro word/vbaProject.bin'],
    [
      'a macro under another name',
      {
        types: '<Override PartName="/word/m.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        parts: [{ name: 'word/m.bin', content: 'x' }],
      },
      'file-macro /word/m.bin',
    ],
    [
      'a template on the web',
      { links: [{ kind: 'attachedTemplate', target: 'https://evil.example.com/a.dotm' }] },
      'file-external https://evil.example.com/a.dotm',
    ],
    [
      'a template on another computer',
      { links: [{ kind: 'attachedTemplate', target: '\\\\evil\\a.dotm', external: false }] },
      'file-external \\\\evil\\a.dotm',
    ],
    [
      'a picture that is loaded',
      { links: [{ kind: 'image', target: 'http://evil.example.com/a.png' }] },
      'file-external http://evil.example.com/a.png',
    ],
    [
      'an object that is loaded',
      { links: [{ kind: 'oleObject', target: 'mhtml:http://evil.example.com/a!x' }] },
      'file-external mhtml:http://evil.example.com/a!x',
    ],
    [
      'a frame',
      { links: [{ kind: 'frame', target: 'http://evil.example.com/' }] },
      'file-external http://evil.example.com/',
    ],
    [
      'a link that starts a tool',
      { links: [{ kind: 'hyperlink', target: 'ms-msdt:/id' }] },
      'file-external ms-msdt:/id',
    ],
    [
      'a web page packed in',
      { links: [{ kind: 'aFChunk', target: '/word/a.xml', external: false }] },
      'file-embedded /word/a.xml',
    ],
    [
      'DDE in one piece',
      { body: field('DDEAUTO c:\\\\windows\\\\cmd.exe') },
      'file-external DDEAUTO c:\\\\windows\\\\cmd.exe',
    ],
    ['DDE in pieces', { body: field(' D', 'DE', 'AU', 'TO cmd') }, 'file-external DDEAUTO cmd'],
    ['DDE in a simple field', { body: '<w:p><w:fldSimple w:instr="DDE cmd"/></w:p>' }, 'file-external DDE cmd'],
    ['DDE spelt by numbers', { body: field('QUOTE 68 68 69 65 85 84 79') }, 'file-external QUOTE 68 68 69 65 85 84 79'],
    [
      'a text from elsewhere',
      { body: field('INCLUDETEXT "http://evil.example.com/a.docx"') },
      'file-external INCLUDETEXT "http://evil.example.com/a.docx"',
    ],
    [
      'an object',
      { parts: [{ name: 'word/embeddings/oleObject1.bin', content: 'x' }] },
      'file-embedded word/embeddings/oleObject1.bin',
    ],
    [
      'a control',
      { parts: [{ name: 'word/activeX/activeX1.xml', content: '<a/>' }] },
      'file-embedded word/activeX/activeX1.xml',
    ],
    ['a program', { parts: [{ name: 'word/media/setup.exe', content: 'MZ' }] }, 'file-embedded word/media/setup.exe'],
    [
      'a macro in a document packed in',
      {
        parts: [
          {
            name: 'word/embeddings/a.docx',
            content: officeFile('docx', { parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
          },
        ],
      },
      'file-macro word/embeddings/a.docx word/vbaProject.bin',
    ],
    [
      'an object under another name',
      { links: [{ kind: 'oleObject', target: 'media/picture.dat', external: false }] },
      'file-embedded media/picture.dat',
    ],
    [
      'a drawing that loads its picture',
      {
        parts: [
          {
            name: 'word/a.vml',
            content: '<xml xmlns:v="urn:v"><v:imagedata src="http://evil.example.com/a.png"/></xml>',
          },
        ],
      },
      'file-external http://evil.example.com/a.png',
    ],
    [
      'fields in a part that is not named as XML',
      { parts: [{ name: 'word/footnotes.dat', content: `<w:f xmlns:w="urn:w">${field('DDE cmd')}</w:f>` }] },
      'file-external DDE cmd',
    ],
    [
      'a macro under a name in other letters',
      {
        types: '<Override PartName="/WORD/M%2Ebin" ContentType="application/vnd.ms-office.vbaProject"/>',
        parts: [{ name: 'word/m.bin', content: 'x' }],
      },
      'file-macro /WORD/M%2Ebin',
    ],
    [
      'a part twice in different letters',
      { parts: [{ name: 'WORD/document.xml', content: '<a/>' }] },
      'file-damaged WORD/document.xml',
    ],
    [
      'an entity',
      { parts: [{ name: 'word/settings.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a><instrText/></a>' }] },
      'file-damaged',
    ],
    [
      'a part the directory keeps silent about',
      { parts: [{ name: 'word/vbaProject.bin', content: 'x'.repeat(99), unlisted: true }] },
      'file-damaged',
    ],
    [
      'a part under two names',
      { parts: [{ name: 'word/a.xml', localName: 'word/vbaProject.bin', content: '<a/>' }] },
      'file-damaged word/a.xml',
    ],
    [
      'a part with a password',
      { parts: [{ name: 'word/a.xml', content: '<a/>', encrypted: true }] },
      'file-encrypted word/a.xml',
    ],
    ['a part outside of it', { parts: [{ name: '../a.xml', content: '<a/>' }] }, 'file-damaged'],
  ])('with %s is rejected', async (_title, options, expected) => {
    expect(await problemsOf(officeFile('docx', options), 'docx')).toEqual([expected]);
  });

  it('matches its extension', async () => {
    expect(await problemsOf(officeFile('xlsx'), 'docx')).toEqual(['file-content docx']);
    expect(await problemsOf(zipFile([{ name: 'note.txt', content: 'word/document.xml' }]), 'docx')).toEqual([
      'file-content docx',
    ]);
    expect(await problemsOf(officeFile('docx'), 'wps')).toEqual([]);
    expect(await problemsOf(zipFile([{ name: 'OFD.xml', content: '<a/>' }]), 'ofd')).toEqual([]);
    expect(await problemsOf(Buffer.from('{\\rtf1\\object}'), 'doc')).toEqual(['file-content doc']);
    expect(await problemsOf(Buffer.from('<html><script>'), 'xls')).toEqual(['file-content xls']);
  });
});

describe('a workbook', () => {
  const sheet = (content: string) =>
    officeFile('xlsx', { parts: [{ name: 'xl/worksheets/sheet1.xml', content: `<worksheet>${content}</worksheet>` }] });

  it.each([
    'SUM(A1:A9)',
    'IF(A1="a|b",1,2)',
    'CONCATENATE("WEBSERVICE(",A1)',
    'HYPERLINK("https://www.example.gov.cn")',
  ])('may calculate %s', async (formula) => {
    expect(await problemsOf(sheet(`<c><f>${formula}</f></c>`), 'xlsx')).toEqual([]);
  });
  it.each([
    "cmd|'/c calc'!A0",
    '+MSEXCEL|x!A0',
    '1+cmd&#124;x',
    'WEBSERVICE("http://a")',
    'SUM(A1)-CALL("urlmon","x")',
  ])('may not call %s', async (formula) => {
    expect((await problemsOf(sheet(`<c><f>${formula}</f></c>`), 'xlsx'))[0]).toMatch(/^file-external/);
  });
  it('brings no links to programs, connections or old macros', async () => {
    const part = (name: string, content: string) => officeFile('xlsx', { parts: [{ name, content }] });
    expect(
      await problemsOf(
        part(
          'xl/externalLinks/externalLink1.xml',
          '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc|"/></externalLink>',
        ),
        'xlsx',
      ),
    ).toEqual(['file-external cmd']);
    expect(await problemsOf(part('xl/connections.xml', '<connections/>'), 'xlsx')).toEqual([
      'file-external xl/connections.xml',
    ]);
    expect(await problemsOf(part('xl/macrosheets/sheet1.xml', '<a/>'), 'xlsx')).toEqual([
      'file-macro xl/macrosheets/sheet1.xml',
    ]);
  });
});

describe('slides', () => {
  it('start no programs', async () => {
    const slide = { name: 'ppt/slides/slide1.xml', content: '<p><hlinkClick action="ppaction://program"/></p>' };
    expect(await problemsOf(officeFile('pptx', { parts: [slide] }), 'pptx')).toEqual([
      'file-external ppaction://program',
    ]);
    const jump = { name: 'ppt/slides/slide1.xml', content: '<p><hlinkClick action="ppaction://hlinksldjump"/></p>' };
    expect(await problemsOf(officeFile('pptx', { parts: [jump] }), 'pptx')).toEqual([]);
  });
});

describe('a document of the old format', () => {
  const ole = (streams: Record<string, Buffer | string>) => {
    const file = CFB.utils.cfb_new();
    for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, Buffer.from(content));
    return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
  };
  const record = (kind: number, ...body: number[]) => Buffer.from([kind & 0xff, kind >> 8, body.length, 0, ...body]);
  const text = (content: string) => Buffer.concat([Buffer.alloc(512), Buffer.from(content, 'utf16le')]);

  it('is fine with text and tables', async () => {
    expect(await problemsOf(ole({ '/WordDocument': text('通知：DDE 不是域。\x13 PAGE \x14') }), 'doc')).toEqual([]);
    expect(await problemsOf(ole({ '/WordDocument': text(''), '/ObjectPool/': '' }), 'doc')).toEqual([]);
    expect(await problemsOf(ole({ '/Workbook': record(0x85, 0, 0, 0, 0, 0, 0) }), 'xls')).toEqual([]);
    expect(await problemsOf(ole({ '/Workbook': record(0x85, 0, 0, 0, 0, 0, 0) }), 'doc')).toEqual(['file-content doc']);
  });
  it.each([
    ['macros', 'doc', { '/WordDocument': text(''), '/Macros/VBA/dir': 'x' }, 'file-macro Macros'],
    ['macros', 'xls', { '/Workbook': '', '/_VBA_PROJECT_CUR/VBA/dir': 'x' }, 'file-macro _VBA_PROJECT_CUR'],
    ['macros of Excel 4.0', 'xls', { '/Workbook': record(0x85, 0, 0, 0, 0, 0, 1) }, 'file-macro Excel 4.0'],
    ['DDE', 'doc', { '/WordDocument': text('\x13 DDEAUTO cmd \x14') }, 'file-external DDEAUTO cmd'],
    ['DDE', 'xls', { '/Workbook': record(0x1ae, 1, 0, 4, 0, 0, 99, 109, 100, 3, 47, 99) }, 'file-external cmd|/c'],
    [
      'a remote template',
      'doc',
      { '/WordDocument': text(''), '/1Table': Buffer.from('https://evil.example.com/a.dotm', 'utf16le') },
      'file-external https://evil.example.com/a.dotm',
    ],
    [
      'a file packed in',
      'doc',
      { '/WordDocument': text(''), '/ObjectPool/_1/\x01Ole10Native': 'x' },
      'file-embedded Ole10Native',
    ],
    ['a password', 'xls', { '/Workbook': record(0x2f, 0, 0) }, 'file-encrypted'],
    ['a password', 'doc', { '/EncryptedPackage': 'x', '/EncryptionInfo': 'x' }, 'file-encrypted'],
    [
      'macros',
      'ppt',
      { '/PowerPoint Document': Buffer.from([2, 0, 0, 4, 12, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]) },
      'file-macro VBA',
    ],
  ])('with %s (%s) is refused', async (_title, extension, streams, expected) => {
    expect(await problemsOf(ole(streams as unknown as Record<string, Buffer>), extension)).toEqual([expected]);
  });
});

describe('a PDF', () => {
  const pdf = (...objects: string[]) =>
    Buffer.from(
      `%PDF-1.7\n${objects.map((each, at) => `${at + 1} 0 obj\n${each}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`,
      'latin1',
    );
  const packed = (content: string, filter = '/FlateDecode') => {
    const first = '9 0 ';
    const data = deflateSync(Buffer.from(first + content, 'latin1'));
    return `<</Type /ObjStm /N 1 /First ${first.length} /Filter ${filter} /Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream`;
  };

  it.each([
    ['that only speaks of scripts', '<</Title (/JavaScript /JS /Launch \\) <</JS (x)>>) /Type /Catalog>>'],
    ['that opens at a page', '<</Type /Catalog /OpenAction [3 0 R /XYZ null null 0]>>'],
    ['that opens at a page by an action', '<</Type /Catalog /OpenAction <</S /GoTo /D [3 0 R /Fit]>>>>'],
    ['with a link', '<</Type /Annot /Subtype /Link /A <</S /URI /URI (https://www.example.gov.cn/)>>>>'],
    ['with a text of its drawing', '<</Length 20>>\nstream\nBT (/JS (x)) Tj ET\nendstream'],
  ])('%s is fine', async (_title, object) => {
    expect(await problemsOf(pdf(object), 'pdf')).toEqual([]);
  });
  it.each([
    ['a script', ['<</S /JavaScript /JS (app.alert(1))>>'], 'file-action /JavaScript'],
    ['a script spelt by numbers', ['<</S /J#61vaScript /J#53 (x)>>'], 'file-action /JavaScript'],
    ['a script in a packed object', [packed('<</S/JavaScript/JS(x)>>')], 'file-action /JavaScript'],
    ['a tree of scripts', ['<</Names <</JavaScript 2 0 R>>>>'], 'file-action /JavaScript'],
    [
      'an address that opens by itself',
      ['<</OpenAction 2 0 R>>', '<</S /URI /URI (http://evil.example.com)>>'],
      'file-action /OpenAction /URI',
    ],
    ['a page that opens an address', ['<</Type /Page /AA <</O <</S /URI /URI (x)>>>>>>'], 'file-action /AA /URI'],
    ['a program', ['<</S /Launch /F (cmd.exe)>>'], 'file-action /Launch'],
    ['a form that is sent', ['<</S /SubmitForm /F (http://evil.example.com)>>'], 'file-action /SubmitForm'],
    ['a dynamic form', ['<</AcroForm <</XFA 2 0 R>>>>'], 'file-action /XFA'],
    ['a file packed in', ['<</Type /EmbeddedFile>>\nstream\nMZ\nendstream'], 'file-embedded /EmbeddedFile'],
    [
      'a file pinned to a page',
      ['<</Subtype /FileAttachment /FS <</EF <</F 3 0 R>>>>>>'],
      'file-embedded /FileAttachment',
    ],
    ['a film', ['<</Subtype /RichMedia>>'], 'file-embedded /RichMedia'],
    ['objects that cannot be unpacked', [packed('<<>>', '/LZWDecode')], 'file-damaged /ObjStm'],
  ])('with %s is rejected', async (_title, objects, expected) => {
    expect((await problemsOf(pdf(...objects), 'pdf'))[0]).toBe(expected);
  });
  it('with a password is rejected', async () => {
    const file = Buffer.from(
      '%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer\n<</Root 1 0 R /Encrypt 2 0 R>>\n',
    );
    expect(await problemsOf(file, 'pdf')).toEqual(['file-encrypted']);
  });
  it('is nothing else besides', async () => {
    const archive = zipFile([{ name: 'a.txt', content: 'a' }]);
    expect(await problemsOf(Buffer.concat([pdf('<<>>'), archive]), 'pdf')).toEqual(['file-appended ZIP']);
    expect(await problemsOf(Buffer.concat([Buffer.from('<script>alert(1)</script>'), pdf('<<>>')]), 'pdf')).toEqual([
      'file-content pdf',
    ]);
  });
  it('made to exhaust its reader is given up', async () => {
    const object = '1 0 obj (';
    expect(await problemsOf(Buffer.from(`%PDF-1.7\n${object.repeat(200_000)}`), 'pdf')).toEqual([
      'file-damaged /ObjStm',
    ]);
    expect(await problemsOf(Buffer.from(`%PDF-1.7\n1 0 obj ${'['.repeat(500_000)}`), 'pdf')).toEqual([]);
  });
});

it.each([
  ['pdf', 'txt', '%PDF-1.7'],
  ['a web page', 'csv', '<!DOCTYPE html><script>'],
  ['text in two bytes', 'mp3', Buffer.from('\ufeff文字', 'utf16le')],
  ['a photo of a phone', 'mp4', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0')],
  ['a picture', 'm4a', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0')],
  ['a film of another kind', 'webm', Buffer.from('\x1a\x45\xdf\xa3 matroska', 'latin1')],
])('%s named .%s is rejected', async (_title, extension, content) => {
  expect(await problemsOf(Buffer.from(content), extension)).toEqual([`file-content ${extension}`]);
});

it('the documents of the demo fleet are fine', async () => {
  const folder = path.join(PROJECT_ROOT, 'content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:docx|xlsx|pdf|csv|mp4)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const name of files)
    expect([name, ...(await problemsOf(readFileSync(path.join(folder, name)), extensionOf(name)))]).toEqual([name]);
});
