/** Checks the content of one picture or attachment. The result depends on nothing but its bytes and extension. */
import type { Position } from '../../../src/lib/model/problem.ts';
import { cleanPicture, isCleaned } from '../../pictures/clean-picture.ts';
import type { FaultOf } from '../rules/fault.ts';
import { packageProblems, type Application } from './document-files/package-problems.ts';
import { pdfProblems } from './document-files/pdf-problems.ts';
import type { DocumentProblem } from './document-files/document-problem.ts';
import type { rules as documentFilesRules } from './document-files/rules.ts';
import type { rules as filesRules } from './files/rules.ts';
import type { rules as picturesRules } from './pictures/rules.ts';
import { FILE_FORMATS, isOle, isZip } from './file-formats.ts';
import { decodes, MAX_PIXELS } from '../../pictures/decodes.ts';
import { pictureSize, DECODER_VERSION } from './picture-size.ts';

/** One thing wrong with a file. */
type Fault = FaultOf<typeof filesRules> | FaultOf<typeof picturesRules> | FaultOf<typeof documentFilesRules>;
/** One thing wrong with a file, and where in it. */
export type FileProblem = Position & Fault;

/** Raise when the result could differ for the same bytes. */
export const FILE_CHECK_VERSION = `5 sharp ${DECODER_VERSION}`;

export async function fileContentProblems(bytes: Uint8Array, extension: string): Promise<FileProblem[]> {
  const format = FILE_FORMATS[extension];
  if (!format) return [];
  if (bytes.length === 0) return whole({ rule: 'file-empty' });
  if (!format.matches(bytes)) return whole({ rule: 'file-content', value: extension });
  if (!isZip(bytes) && endsAsZip(bytes)) return whole({ rule: 'file-appended', value: 'ZIP' });
  switch (format.kind) {
    case 'svg':
      return await drawingProblems(bytes);
    case 'picture':
      return await pictureProblems(bytes, extension);
    case 'pdf':
      return firstOfEachKind(pdfProblems(buffer(bytes)), extension);
    case 'document':
      return firstOfEachKind(await documentContentProblems(buffer(bytes), format.application ?? 'word'), extension);
    case 'media':
      return isCleaned(extension) && !cleanPicture(bytes, extension) ? whole({ rule: 'file-damaged' }) : [];
    case 'text':
      return [];
  }
}

const whole = (problem: Fault): FileProblem[] => [{ line: 1, column: 1, ...problem }];
const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Each kind of problem once: a macro has a dozen parts, and one message about it is enough. */
function firstOfEachKind(problems: readonly DocumentProblem[], extension: string): FileProblem[] {
  const kinds = new Map(problems.toReversed().map((problem) => [problem.rule, problem]));
  return [...kinds.values()]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .flatMap(({ rule, value }) => whole({ rule, value: rule === 'file-content' ? extension : value }));
}

async function documentContentProblems(bytes: Buffer, application: Application): Promise<DocumentProblem[]> {
  if (!isOle(bytes) || application === 'layout') return packageProblems(bytes, application);
  // Old documents are rare, and their parser takes long to load.
  const { oleProblems } = await import('./document-files/ole-problems.ts');
  return oleProblems(bytes, application);
}

async function drawingProblems(bytes: Uint8Array): Promise<FileProblem[]> {
  const { hasUsableRoot, svgProblems } = await import('./pictures/svg/svg-problems.ts');
  const text = new TextDecoder().decode(bytes);
  const { problems, damaged } = svgProblems(text);
  if (problems.length > 0) return problems.map((problem) => ({ rule: 'svg-unsafe', ...problem }));
  if (damaged) return whole({ rule: 'picture-corrupt' });
  if (!hasUsableRoot(text)) return whole({ rule: 'svg-root' });
  return (await pictureSize(bytes)) ? [] : whole({ rule: 'picture-corrupt' });
}

async function pictureProblems(bytes: Uint8Array, extension: string): Promise<FileProblem[]> {
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
const MAX_TAIL = END_RECORD + 0xffff;

/** An archive appended to another file: one program opens the picture, another one the archive. */
function endsAsZip(bytes: Uint8Array): boolean {
  const tail = buffer(bytes.subarray(-MAX_TAIL));
  for (
    let at = tail.lastIndexOf(END, undefined, 'latin1');
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1, 'latin1')
  ) {
    if (at + END_RECORD > tail.length) continue;
    // The record is genuine only if a directory of the stated length precedes it.
    const directory = bytes.length - tail.length + at - tail.readUInt32LE(at + 12);
    if (directory >= 0 && buffer(bytes).toString('latin1', directory, directory + 4) === 'PK\x01\x02') return true;
  }
  return false;
}
