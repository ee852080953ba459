/** Opens a .docx within bounds, and finds its parts. */
import { openArchive, type Archive } from '../../checks/metadata/document-files/archive.ts';
import { UsageError } from '../../lib/command.ts';
import { isElement, parseXml, type XmlElement } from './xml.ts';

/** Largest file that is read, in bytes; the text of the thickest documents needs a fraction, pictures the rest. */
const MAX_FILE = 64 * 1024 ** 2;
/** Most bytes of a part of text, and of a picture, once unpacked. */
export const MAX_TEXT_PART = 32 * 1024 ** 2;
/** Most that a part may grow by being unpacked; text of documents grows twentyfold. */
const MAX_RATIO = 1000;

export interface Package {
  /** The tree of a part; undefined if there is none. */
  tree(part: string): XmlElement | undefined;
  bytes(part: string): Buffer | undefined;
  names: readonly string[];
  /** Part of the document itself: `word/document.xml`. */
  main: string;
}

/** @throws {UsageError} for what is no sound document of Word: says what it is and what to do. */
export async function openPackage(name: string, bytes: Buffer): Promise<Package> {
  if (bytes.length > MAX_FILE)
    throw new UsageError(`${name} 有 ${bytes.length} 字节，超过上限 ${MAX_FILE}。请压缩其中的图片再存一次。`);
  const opened = await openArchive(bytes);
  if ('refused' in opened)
    throw new UsageError(
      opened.refused === 'file-encrypted'
        ? `${name} 加了密码，不能读取。请在 Word 或 WPS 中取消密码，再保存。`
        : `${name} 不是完好的 Word 文档，可能没有下载完整。请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”。`,
    );
  const { archive } = opened;
  const read = (part: string) => unpacked(name, archive, part, bytes.length);
  const tree = (part: string) => {
    const found = read(part);
    if (!found) return undefined;
    try {
      return parseXml(found);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`${name} 中的 ${part} 写得不对，不像 Word 或 WPS 存的文件，没有读取。请另存为 .docx 再试。`);
    }
  };
  const main = mainPart(tree('_rels/.rels'));
  if (!archive.names.includes(main))
    throw new UsageError(
      `${name} 不是 Word 文档（里面没有 ${main}）。表格、演示和压缩包请作为附件；文档请另存为“Word 文档（.docx）”。`,
    );
  return { tree, bytes: read, names: archive.names, main };
}

function unpacked(name: string, archive: Archive, part: string, packed: number): Buffer | undefined {
  let bytes: Buffer | undefined;
  try {
    bytes = archive.read(part);
  } catch {
    throw new UsageError(`${name} 中的 ${part} 解不开，文件已经损坏。请重新取得这个文件。`);
  }
  if (bytes && (bytes.length > MAX_TEXT_PART || bytes.length > packed * MAX_RATIO))
    throw new UsageError(`${name} 中的 ${part} 解压后大得不正常，没有读取。请确认它来自可靠的地方。`);
  return bytes;
}

const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/;

function mainPart(relationships: XmlElement | undefined): string {
  const found = relationships?.children.find(
    (each): each is XmlElement => isElement(each) && OFFICE_DOCUMENT.test(each.attributes['Type'] ?? ''),
  );
  return (found?.attributes['Target'] ?? 'word/document.xml').replace(/^\//, '');
}

/** Parts that belong to the document, by kind (`footnotes`, `header` …). */
export function relatedParts({ tree, main }: Package): (kind: string) => string[] {
  const at = main.lastIndexOf('/') + 1;
  const [folder, file] = [main.slice(0, at), main.slice(at)];
  const relationships = tree(`${folder}_rels/${file}.rels`)?.children.filter(isElement) ?? [];
  return (kind) =>
    relationships
      .filter(({ attributes }) => attributes['Type']?.endsWith(`/${kind}`) && attributes['TargetMode'] !== 'External')
      .map(({ attributes: { Target: target = '' } }) =>
        target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
      );
}
