/** ZIP containers made by hand, also ones that lie, as no library would write them. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  /** Name in the record before the data, where it differs from the directory. */
  localName?: string;
  /** Left out of the directory. */
  unlisted?: boolean;
  encrypted?: boolean;
}

export function zipFile(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const data = deflateRawSync(content);
    const record = Buffer.alloc(26);
    record.writeUInt16LE(20, 0);
    record.writeUInt16LE(0x800 | (part.encrypted ? 1 : 0), 2);
    record.writeUInt16LE(8, 4);
    record.writeUInt16LE(0x21, 8);
    record.writeUInt32LE(crc32(content), 10);
    record.writeUInt32LE(data.length, 14);
    record.writeUInt32LE(content.length, 18);
    const named = (name: string) => {
      const bytes = Buffer.from(name);
      record.writeUInt16LE(bytes.length, 22);
      return [Buffer.from(record), bytes] as const;
    };
    const [localRecord, localName] = named(part.localName ?? part.name);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), localRecord, localName, data]);
    const [listed, name] = named(part.name);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    if (!part.unlisted) directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), listed, rest, name]));
    local.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  const list = Buffer.concat(directory);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, list, Buffer.from('PK\x05\x06'), end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MAIN = {
  docx: ['word/document.xml', `${OFFICE}.wordprocessingml.document.main+xml`],
  xlsx: ['xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`],
  pptx: ['ppt/presentation.xml', `${OFFICE}.presentationml.presentation.main+xml`],
} as const;

/** A relationship of a part, its kind without the address in front. */
export interface OutsideLink {
  kind: string;
  target: string;
  external?: boolean;
}

export function relationships(links: readonly OutsideLink[]): string {
  const items = links.map(
    ({ kind, target, external = true }, at) =>
      `<Relationship Id="r${at}" Type="${KIND}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

/** Office documents as small as programs open them. */
export function officeFile(
  format: keyof typeof MAIN,
  {
    body = '',
    links = [],
    parts = [],
    types = '',
  }: { body?: string; links?: readonly OutsideLink[]; parts?: readonly ZipPart[]; types?: string } = {},
): Buffer {
  const [main, type] = MAIN[format];
  const [folder = ''] = main.split('/');
  const content = {
    docx: `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    xlsx: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${body}</workbook>`,
    pptx: `<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">${body}</p:presentation>`,
  }[format];
  return zipFile([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/>${types}</Types>`,
    },
    { name: '_rels/.rels', content: relationships([{ kind: 'officeDocument', target: main, external: false }]) },
    { name: main, content },
    { name: `${folder}/_rels/${main.slice(folder.length + 1)}.rels`, content: relationships(links) },
    ...parts,
  ]);
}
