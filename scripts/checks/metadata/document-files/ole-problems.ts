/** Office documents of the format before 2007 (MS-CFB with MS-DOC, MS-XLS and MS-PPT in it), which WPS uses too. */
import CFB from 'cfb';
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { isActiveInstruction } from './field-instructions.ts';
import type { Application } from './package-problems.ts';

/** The stream that every document of each program has. */
const MAIN_STREAMS: Readonly<Record<Exclude<Application, 'layout'>, RegExp>> = {
  word: /^WordDocument$/i,
  sheet: /^(?:Workbook|Book)$/i,
  slides: /^PowerPoint Document$/i,
};
const MACRO_STORAGE = /^(?:Macros|_VBA_PROJECT_CUR|VBA|_VBA_PROJECT|PROJECTwm)$/i;
/** Embedded files, objects of other programs, controls. */
const EMBEDDED_STORAGE = /^(?:\x01Ole10Native|MBD[0-9A-F]{8}|\x03OCXNAME|Ctls|_\d{9,})$/i;
/** Word keeps an empty pool also in documents without objects. */
const POOLED = /(?:^|\/)ObjectPool\/./i;
const ENCRYPTED = /^(?:EncryptedPackage|EncryptionInfo|\x06DataSpaces)$/i;
/** A template that is on the web or on another computer. */
const REMOTE_TEMPLATE = /(?:https?:\/\/|\\\\)[^\0-\x1f]{3,200}?\.(?:dot[mx]?|wpt)/i;

export function oleProblems(bytes: Buffer, expected: Exclude<Application, 'layout'>): DocumentProblem[] {
  let streams: Map<string, Buffer>;
  try {
    streams = streamsOf(bytes);
  } catch {
    return [documentProblem('file-damaged', '')];
  }
  const names = [...streams.keys()].flatMap((path) => path.split('/')).filter((name) => name !== '');
  if (names.some((name) => ENCRYPTED.test(name))) return [documentProblem('file-encrypted', '')];
  const main = [...streams].find(([path]) => MAIN_STREAMS[expected].test(path.slice(path.lastIndexOf('/') + 1)));
  if (!main) return [documentProblem('file-content', '')];
  const [, stream] = main;
  return [
    ...first('file-macro', names, MACRO_STORAGE),
    ...first('file-embedded', names, EMBEDDED_STORAGE),
    ...first('file-embedded', [...streams.keys()], POOLED),
    ...CONTENT_PROBLEMS[expected](stream, streams),
  ];
}

/** Content by path within the container, without `Root Entry`. */
function streamsOf(bytes: Buffer): Map<string, Buffer> {
  const { FullPaths, FileIndex } = CFB.read(bytes, { type: 'buffer' });
  return new Map(
    FullPaths.map((path, at) => [
      path.replace(/^[^/]*\//, '').replace(/\/$/, ''),
      Buffer.from(FileIndex[at]?.content ?? []),
    ]),
  );
}

function first(rule: DocumentProblem['rule'], names: readonly string[], pattern: RegExp): DocumentProblem[] {
  const name = names.find((each) => pattern.test(each));
  return name === undefined ? [] : [documentProblem(rule, name.replace(/[\0-\x1f]/g, ''))];
}

const CONTENT_PROBLEMS: Readonly<
  Record<keyof typeof MAIN_STREAMS, (main: Buffer, streams: ReadonlyMap<string, Buffer>) => DocumentProblem[]>
> = { word: wordProblems, sheet: workbookProblems, slides: slideProblems };

/** Bit of the header of a text document (FibBase) that says its content is encrypted. */
const FIB_FLAGS = 10;
const FIB_ENCRYPTED = 0x0100;

function wordProblems(main: Buffer, streams: ReadonlyMap<string, Buffer>): DocumentProblem[] {
  if (main.length >= FIB_FLAGS + 2 && (main.readUInt16LE(FIB_FLAGS) & FIB_ENCRYPTED) !== 0)
    return [documentProblem('file-encrypted', '')];
  // Text has one or two bytes per character; the instruction of a field follows the character U+0013.
  const texts = [main.toString('latin1'), main.toString('utf16le'), main.subarray(1).toString('utf16le')];
  const instructions = texts.flatMap((text) =>
    [...text.matchAll(/\x13([^\x13-\x15]{1,300})/g)].map(([, each = '']) => each),
  );
  const active = instructions.filter(isActiveInstruction).map((each) => documentProblem('file-external', each.trim()));
  const tables = [...streams].filter(([path]) => /^[01]Table$/.test(path)).map(([, bytes]) => bytes);
  const template = tables
    .flatMap((bytes) => [bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')])
    .flatMap((text) => REMOTE_TEMPLATE.exec(text)?.[0] ?? []);
  return [...active.slice(0, 1), ...template.slice(0, 1).map((each) => documentProblem('file-external', each))];
}

/** Records of a workbook [MS-XLS 2.3]. */
const BOUND_SHEET = 0x85;
const FILE_PASS = 0x2f;
const EXTERNAL_BOOK = 0x1ae;
/** Kinds of sheets in a {@link BOUND_SHEET}. */
const SHEET_KINDS: Readonly<Record<number, string>> = { 1: 'Excel 4.0', 6: 'VBA' };

function workbookProblems(main: Buffer): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  for (let at = 0; at + 4 <= main.length;) {
    const kind = main.readUInt16LE(at);
    const length = main.readUInt16LE(at + 2);
    const record = main.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    if (kind === FILE_PASS) return [documentProblem('file-encrypted', '')];
    const macro = kind === BOUND_SHEET ? SHEET_KINDS[record[5] ?? 0] : undefined;
    if (macro !== undefined) problems.push(documentProblem('file-macro', macro));
    // Program and topic of a DDE link are separated by U+0003.
    if (kind === EXTERNAL_BOOK && record.length > 8 && record.subarray(4).includes(3))
      problems.push(
        documentProblem(
          'file-external',
          record
            .subarray(5)
            .toString('latin1')
            .replace(/[^\x20-\x7e]+/g, '|'),
        ),
      );
  }
  return problems.slice(0, 1);
}

/** Records of a presentation [MS-PPT 2.13.24] that hold macros, objects and controls. */
const EMBEDDED_STORAGE_RECORD = 0x1011;
const MACRO_RECORD = 0x0400;
const CONTAINER = 0x0f;
/** Deepest nesting of containers that is inspected. */
const MAX_NESTED = 20;

function slideProblems(main: Buffer): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const walk = (from: number, to: number, depth: number) => {
    for (let at = from; at + 8 <= to;) {
      const version = main.readUInt16LE(at) & CONTAINER;
      const kind = main.readUInt16LE(at + 2);
      const end = at + 8 + main.readUInt32LE(at + 4);
      if (end > to) return;
      if (kind === EMBEDDED_STORAGE_RECORD) problems.push(documentProblem('file-embedded', 'OLE'));
      if (kind === MACRO_RECORD && end - at >= 16 && main.readUInt32LE(at + 12) === 1)
        problems.push(documentProblem('file-macro', 'VBA'));
      if (version === CONTAINER && depth < MAX_NESTED) walk(at + 8, end, depth + 1);
      at = end;
    }
  };
  walk(0, main.length, 0);
  return problems.slice(0, 1);
}
