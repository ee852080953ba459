/** What is no readable, public document is refused with what to do; what cannot be taken over is named. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../lib/command.ts';
import { textOf } from './blocks.ts';
import { understandDocument, type UnderstoodDocument } from './document-to-entry.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';

const document = (name: string) => readFileSync(path.join('tests/fixtures/documents', name));

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const error = await understandDocument(name, bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UsageError);
  return (error as Error).message;
}

const PARAGRAPH = '<w:p><w:r><w:t>请于12月31日前完成检修。</w:t></w:r></w:p>';

/** A document with other content: parts by name, or the text of its last paragraphs. */
async function changed(parts: Readonly<Record<string, string | Uint8Array>>, body?: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(document('news.docx'));
  const main = (await zip.file('word/document.xml')?.async('string')) ?? '';
  if (body !== undefined) zip.file('word/document.xml', main.replace('<w:sectPr', `${body}<w:sectPr`));
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const markdownOf = ({ official, read }: UnderstoodDocument) =>
  writeMarkdown(official.blocks, read.footnotes, (picture) => `${picture}.png`).body;

describe('a document with a mark of secrecy is refused loudly, and nothing is taken over', () => {
  it.each([
    ['secrecy-mark.docx', '机密★5年'],
    ['secret-in-header.docx', '内部资料'],
  ])('%s', async (name, mark) => {
    const message = await refusal(name, document(name));
    expect(message).toContain(mark);
    expect(message).toContain('保密工作机构');
  });
  it('also where it is deleted text, a text file, or says that it is not public', async () => {
    const deletion = '<w:p><w:del w:id="1"><w:r><w:delText>秘密★长期</w:delText></w:r></w:del></w:p>';
    expect(await refusal('a.docx', await changed({}, deletion))).toContain('秘密★长期');
    expect(await refusal('a.txt', Buffer.from('绝　密\n关于某事的通知\n内容。\n'))).toContain('绝');
    expect(await refusal('a.txt', Buffer.from('关于某事的通知\n内容。\n（此件不公开）\n'))).toContain('此件不公开');
  });
  it('but not one that speaks of secrecy', async () => {
    const text = '关于开展保密宣传的通知\n各单位要守住国家秘密，机密级文件按规定管理。\n';
    await expect(understandDocument('a.txt', Buffer.from(text))).resolves.toHaveProperty(
      'title',
      '关于开展保密宣传的通知',
    );
  });
});

describe('a file that is no document of a kind that is read is refused with what to do', () => {
  it.each([
    [
      'an old document of Word',
      'a.doc',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      '另存为“Word 文档（.docx）”',
    ],
    ['a document with a password', 'a.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '取消密码'],
    ['rich text by the name of Word', 'a.docx', Buffer.from('{\\rtf1\\ansi}'), 'RTF'],
    ['a PDF', 'a.pdf', Buffer.from('%PDF-1.7'), 'Word 原稿'],
    ['plain text by the name of Word', 'a.docx', Buffer.from('正文'), '只是用了它的扩展名'],
    ['a picture', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), '.docx'],
    ['an empty file', 'a.docx', Buffer.alloc(0), '空文件'],
    ['a text of spaces', 'a.txt', Buffer.from(' \n\n'), '空文件'],
    ['half a document', 'a.docx', document('news.docx').subarray(0, 3000), '没有下载完整'],
    ['a page saved with its pictures', 'a.mht', Buffer.from('MIME-Version: 1.0'), '仅 HTML'],
    ['a page of ten thousand nested tags', 'a.html', Buffer.from(`<body>${'<div>'.repeat(10_000)}`), '嵌套太深'],
  ])('%s', async (_, name, bytes, advice) => {
    const message = await refusal(name, bytes);
    expect(message).toContain(name);
    expect(message).toContain(advice);
  });
  it('a workbook, which has no text of Word in it', async () => {
    const zip = new JSZip().file('xl/workbook.xml', '<workbook/>');
    expect(await refusal('a.docx', await zip.generateAsync({ type: 'nodebuffer' }))).toContain('不是 Word 文档');
  });
  it('XML that defines entities, or is nested or grows beyond reason', async () => {
    const entity = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>`;
    expect(await refusal('a.docx', await changed({ 'word/document.xml': entity }))).toContain('word/document.xml');
    const deep = `<d>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</d>`;
    expect(await refusal('a.docx', await changed({ 'word/document.xml': deep }))).toContain('word/document.xml');
    const bomb = `<d>${' '.repeat(33 * 1024 ** 2)}</d>`;
    expect(await refusal('a.docx', await changed({ 'word/document.xml': bomb }))).toContain('大得不正常');
  });
});

describe('what is not taken over from a document leaves a question at its place', () => {
  it.each([
    [
      'a formula',
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>Q=vA</m:t></m:r></m:oMath></w:p>',
      /^Q=vA\n\n（待核对：公式“Q=vA”/m,
    ],
    [
      'a chart',
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r></w:p>',
      /（待核对：这里有一个图表/,
    ],
    [
      'an embedded workbook',
      '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>',
      /（待核对：这里嵌入了对象（Excel\.Sheet\.12）/,
    ],
    ['another file', '<w:altChunk/>', /（待核对：这里嵌入了另一个文件/],
  ])('%s', async (_, body, expected) => {
    const understood = await understandDocument('a.docx', await changed({}, `${body}${PARAGRAPH}`));
    const markdown = markdownOf(understood);
    expect(markdown).toMatch(expected);
    expect(markdown).toContain('请于12月31日前完成检修。');
  });
  it('a picture of a format no page shows, and one that is kept elsewhere', async () => {
    const zip = await JSZip.loadAsync(document('pictures.docx'));
    const main = (await zip.file('word/document.xml')?.async('string')) ?? '';
    for (const name of Object.keys(zip.files).filter((each) => each.startsWith('word/media/')))
      zip.file(name, Buffer.from([1, 0, 0, 0, 0x6c, 0, 0, 0]));
    zip.file('word/document.xml', main.replace(/r:embed=("[^"]*")/, 'r:link=$1'));
    const markdown = markdownOf(await understandDocument('a.docx', await zip.generateAsync({ type: 'nodebuffer' })));
    expect(markdown).toContain('（待核对：这里的图片存在别处');
    expect(markdown).toContain('（待核对：这里的图片是网页不能显示的格式');
    expect(markdown).toContain('检修人员更换阀门。');
  });
  it('macros are not read, and that is said', async () => {
    const { official } = await understandDocument('a.docx', await changed({ 'word/vbaProject.bin': 'x' }));
    expect(official.notes).toContain('文件里有宏，没有读取。');
  });
  it('no link runs a script or opens a file, and no script or hidden text of a page comes along', async () => {
    const page =
      '<article><h1>关于某事的通知</h1><p>见<a href="javascript:x()">甲</a><a href="file:///etc/passwd">乙</a><a href="data:text/html,x">丙</a>。</p><script>x()</script><p hidden>丁</p><p>结束。</p></article>';
    const { official, read } = await understandDocument('a.html', Buffer.from(page));
    expect(textOf(official.blocks)).toBe('见甲乙丙。\n结束。');
    expect(markdownOf(await understandDocument('a.html', Buffer.from(page)))).not.toMatch(/javascript|file:|data:|丁/);
    expect(read.notes.join()).toContain('javascript:x()');
  });
});

it('styles named in Chinese, as WPS names them, are headings too', async () => {
  const zip = await JSZip.loadAsync(document('heading-styles.docx'));
  const styles = (await zip.file('word/styles.xml')?.async('string')) ?? '';
  zip.file(
    'word/styles.xml',
    styles.replace(/w:val="[Hh]eading (\d)"/g, 'w:val="标题 $1"').replace(/<w:outlineLvl[^>]*>/g, ''),
  );
  const bytes = await zip.generateAsync({ type: 'nodebuffer' });
  const markdown = markdownOf(await understandDocument('a.docx', bytes));
  expect(markdown).toContain('## 基本情况');
  expect(markdown).toContain('### 降雨特点');
});
