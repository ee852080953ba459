/** Reads a .docx, the format of Word and WPS. */
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { UsageError } from '../../lib/command.ts';
import type { Picture, ReadDocument } from '../blocks.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { pictureExtension, writtenAlt } from '../pictures.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, relatedParts, type Package } from './open-package.ts';
import { createSimplifier, type Counts } from './simplify.ts';
import { readStyles } from './styles.ts';
import { isElement, textBelow, writeXml, type XmlElement } from './xml.ts';
import { STYLE_MAP, writtenNumbering, writtenStyles } from './written-parts.ts';

/** Kinds of parts with text that is converted, and with text that is only searched for marks of secrecy. */
const CONVERTED = ['footnotes', 'endnotes'] as const;
const ONLY_SEARCHED = ['header', 'footer', 'comments'] as const;
/** Most pictures of one document. */
const MAX_PICTURES = 200;

/** @throws {UsageError} if it cannot be read: says why and what to do. */
export async function readDocx(name: string, bytes: Buffer): Promise<ReadDocument> {
  const opened = await openPackage(name, bytes);
  const related = relatedParts(opened);
  const first = (kind: string) => related(kind)[0];
  const treeOf = (part: string | undefined) => (part === undefined ? undefined : opened.tree(part));
  const simplifier = createSimplifier(readStyles(treeOf(first('styles'))), readNumbering(treeOf(first('numbering'))));

  const texts = new Map<string, XmlElement>();
  for (const part of [opened.main, ...CONVERTED.map(first)]) {
    const tree = treeOf(part);
    if (tree && part !== undefined) texts.set(part, tree);
  }
  const searched = ONLY_SEARCHED.flatMap(related).flatMap((part) => treeOf(part) ?? []);
  const comments = treeOf(first('comments'))?.children.filter(isElement).length ?? 0;

  const simple = new JSZip();
  for (const [part, tree] of texts) simple.file(part, writeXml(simplifier.simplify(tree)));
  for (const part of opened.names.filter((each) => each.endsWith('.rels') || each === '[Content_Types].xml'))
    simple.file(part, opened.bytes(part) ?? '');
  simple.file(first('styles') ?? 'word/styles.xml', writeXml(writtenStyles()));
  simple.file(first('numbering') ?? 'word/numbering.xml', writeXml(writtenNumbering()));
  for (const part of related('image')) simple.file(part, opened.bytes(part) ?? '');

  const { html, pictures } = await converted(name, await simple.generateAsync({ type: 'nodebuffer' }));
  const { blocks, footnotes, notes } = readBlocks(html, { pictures });
  return {
    blocks,
    footnotes,
    pictures,
    described: {},
    notes: [...notes, ...leftOut(simplifier.counts, comments, opened)],
    everything: [...texts.values(), ...searched].map(textBelow).join('\n'),
  };
}

async function converted(name: string, buffer: Buffer): Promise<{ html: string; pictures: Picture[] }> {
  const pictures: Picture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = await image.readAsBuffer().catch(() => Buffer.alloc(0));
    const extension = pictureExtension(bytes);
    const { altText } = image as { altText?: string | null };
    if (extension === null || pictures.length >= MAX_PICTURES) return { src: 'unread:', title: image.contentType };
    pictures.push({ bytes, extension });
    return { src: `picture:${pictures.length - 1}`, alt: writtenAlt(altText ?? '') };
  });
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: [...STYLE_MAP], convertImage });
    return { html: value, pictures };
  } catch (error) {
    throw new UsageError(
      `${name} 转换不了（${error instanceof Error ? error.message : String(error)}）。请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”再试。`,
    );
  }
}

function leftOut({ insertions, deletions, hidden, contents }: Counts, comments: number, { names }: Package): string[] {
  const changes = insertions + deletions;
  const told: readonly (readonly [boolean, string])[] = [
    [
      changes > 0,
      `文件里有 ${changes} 处修订：插入的 ${insertions} 处已接受，删除的 ${deletions} 处已去掉。请与定稿核对。`,
    ],
    [comments > 0, `文件里有 ${comments} 条批注，没有带过来。`],
    [hidden > 0, `文件里有 ${hidden} 处隐藏文字，没有带过来。`],
    [contents > 0, '文件里的目录没有带过来，网页会自动生成目录。'],
    [names.some((each) => /vbaProject\.bin$/i.test(each)), '文件里有宏，没有读取。'],
  ];
  return told.flatMap(([isSo, words]) => (isSo ? [words] : []));
}
