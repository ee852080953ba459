/** Judges the content of one picture or attachment. The verdict depends on nothing but its bytes and extension. */
import type { Position } from '../../../src/lib/model/problem.ts';
import { cleanPicture, isCleaned } from '../../pictures/clean-picture.ts';
import type { FaultOf } from '../rules/fault.ts';
import { packageFaults, type Application } from './document-files/package-faults.ts';
import { pdfFaults } from './document-files/pdf-faults.ts';
import type { DocumentFault } from './document-files/document-fault.ts';
import type { rules as documentFilesRules } from './document-files/rules.ts';
import type { rules as filesRules } from './files/rules.ts';
import type { rules as picturesRules } from './pictures/rules.ts';
import { FILE_FORMATS, isOle, isZip } from './file-formats.ts';
import { decodes, MAX_PIXELS } from '../../pictures/decodes.ts';
import { pictureSize, DECODER_VERSION } from './picture-size.ts';

/** One thing wrong with a file. */
type Fault = FaultOf<typeof filesRules> | FaultOf<typeof picturesRules> | FaultOf<typeof documentFilesRules>;
/** One thing wrong with a file, and where in it. */
export type FileFault = Position & Fault;

/** Raise when a verdict could come out differently for the same bytes. */
export const VERDICT_VERSION = `4 sharp ${DECODER_VERSION}`;

export async function fileFaults(bytes: Uint8Array, extension: string): Promise<FileFault[]> {
  const format = FILE_FORMATS[extension];
  if (!format) return [];
  if (bytes.length === 0) return whole({ rule: 'file-empty' });
  if (!format.matches(bytes)) return whole({ rule: 'file-content', value: extension });
  if (!isZip(bytes) && endsAsZip(bytes)) return whole({ rule: 'file-appended', value: 'ZIP' });
  switch (format.kind) {
    case 'svg':
      return await drawingFaults(bytes);
    case 'picture':
      return await pictureFaults(bytes, extension);
    case 'pdf':
      return told(pdfFaults(buffer(bytes)), extension);
    case 'document':
      return told(await documentFaults(buffer(bytes), format.application ?? 'word'), extension);
    case 'media':
      return isCleaned(extension) && !cleanPicture(bytes, extension) ? whole({ rule: 'file-damaged' }) : [];
    case 'text':
      return [];
  }
}

const whole = (fault: Fault): FileFault[] => [{ line: 1, column: 1, ...fault }];
const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Each kind of fault once: a macro has a dozen parts, and one message about it is enough. */
function told(faults: readonly DocumentFault[], extension: string): FileFault[] {
  const kinds = new Map(faults.toReversed().map((fault) => [fault.rule, fault]));
  return [...kinds.values()]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .flatMap(({ rule, value }) => whole({ rule, value: rule === 'file-content' ? extension : value }));
}

async function documentFaults(bytes: Buffer, application: Application): Promise<DocumentFault[]> {
  if (!isOle(bytes) || application === 'layout') return packageFaults(bytes, application);
  // Old documents are rare, and what reads them takes long to load.
  const { oleFaults } = await import('./document-files/ole-faults.ts');
  return oleFaults(bytes, application);
}

async function drawingFaults(bytes: Uint8Array): Promise<FileFault[]> {
  const { hasUsableRoot, svgFaults } = await import('./pictures/svg/svg-faults.ts');
  const text = new TextDecoder().decode(bytes);
  const { faults, damaged } = svgFaults(text);
  if (faults.length > 0) return faults.map((fault) => ({ rule: 'svg-unsafe', ...fault }));
  if (damaged) return whole({ rule: 'picture-corrupt' });
  if (!hasUsableRoot(text)) return whole({ rule: 'svg-root' });
  return (await pictureSize(bytes)) ? [] : whole({ rule: 'picture-corrupt' });
}

async function pictureFaults(bytes: Uint8Array, extension: string): Promise<FileFault[]> {
  const size = await pictureSize(bytes);
  if (!size) return whole({ rule: 'picture-corrupt' });
  const { width, height, frames } = size;
  if (width * height * frames > MAX_PIXELS) {
    const value = frames > 1 ? `${width} × ${height} × ${frames}` : `${width} × ${height}`;
    return whole({ rule: 'picture-pixels', value, params: { limit: MAX_PIXELS / 1_000_000 } });
  }
  const sound = cleanPicture(bytes, extension) !== null && (await decodes(bytes));
  return sound ? [] : whole({ rule: 'picture-corrupt' });
}

/** The record that ends a ZIP archive, and its bytes without comment. */
const END = 'PK\x05\x06';
const END_RECORD = 22;
/** Programs look for the record this far from the end. */
const MOST_TAIL = END_RECORD + 0xffff;

/** An archive put behind another file: one program opens the picture, another one the archive. */
function endsAsZip(bytes: Uint8Array): boolean {
  const tail = buffer(bytes.subarray(-MOST_TAIL));
  for (
    let at = tail.lastIndexOf(END, undefined, 'latin1');
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1, 'latin1')
  ) {
    if (at + END_RECORD > tail.length) continue;
    // The record is one where the directory it gives the length of stands before it.
    const directory = bytes.length - tail.length + at - tail.readUInt32LE(at + 12);
    if (directory >= 0 && buffer(bytes).toString('latin1', directory, directory + 4) === 'PK\x01\x02') return true;
  }
  return false;
}
