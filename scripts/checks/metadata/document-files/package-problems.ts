/** Office documents that are ZIP packages: their kind, and active, external or hidden content. */
import { secrecyMarks } from '../../../../src/lib/wording/secrecy-marks.ts';
import { comparableText } from '../../../../src/lib/wording/comparable.ts';
import { openArchive, type Archive } from './archive.ts';
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { fieldInstructions, isActiveInstruction } from './field-instructions.ts';
import { relationshipProblems } from './relationships.ts';
import { formulaProblems } from './workbook-problems.ts';
import { partText, readPart } from './xml-part.ts';

/** Kinds of documents. */
export type Application = 'word' | 'sheet' | 'slides' | 'layout';

/** Types of the main parts (ECMA-376, part 1), and with macros in them. Templates and add-ins are not documents. */
const MAIN_TYPES: readonly (readonly [Application, RegExp])[] = [
  [
    'word',
    /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.document|ms-word\.document\.macroEnabled)\.main\+xml$/i,
  ],
  [
    'sheet',
    /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.sheet|ms-excel\.sheet\.macroEnabled)\.main\+xml$/i,
  ],
  [
    'slides',
    /^application\/vnd\.(?:openxmlformats-officedocument\.presentationml\.(?:presentation|slideshow)|ms-powerpoint\.(?:presentation|slideshow)\.macroEnabled)\.main\+xml$/i,
  ],
];
/** Main part of a fixed-layout document (GB/T 33190). */
const LAYOUT_MAIN = 'OFD.xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** Types of parts that contain code. */
const MACRO_TYPE = /macroEnabled|vbaProject|vbaData|macrosheet/i;
const MACRO_PART = /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/.+)$/i;
const CONTROL_PART = /(?:^|\/)activeX\/|\.ocx$/i;
const PROGRAM_PART =
  /\.(?:exe|dll|com|scr|pif|bat|cmd|ps1|vbs?|vbe|jse?|wsf|wsh|hta|lnk|msi|jar|reg|scf|url|chm|html?|mht|mhtml|rtf|zip|rar|7z|iso|dotm|docm|xlsm|xltm|pptm)$/i;
const EMBEDDING = /(?:^|\/)embeddings\/|\.(?:docx|xlsx|pptx)$/i;
/** Documents in documents are inspected to this depth: charts contain their workbook. */
const MAX_NESTED = 3;

export async function packageProblems(bytes: Buffer, expected: Application, depth = 0): Promise<DocumentProblem[]> {
  const opened = await openArchive(bytes);
  if ('refused' in opened) return [documentProblem(opened.refused, opened.part)];
  const { archive } = opened;
  try {
    const kind = applicationOf(archive);
    if (kind.application !== expected) return [documentProblem('file-content', '')];
    const problems = [...kind.problems];
    for (const name of archive.names) problems.push(...(await partProblems(archive, name, kind.application, depth)));
    return problems;
  } catch {
    // A part that is not XML, or cannot be unpacked.
    return [documentProblem('file-damaged', '')];
  }
}

/** The kind of package according to its own list of content types. */
function applicationOf(archive: Archive): { application: Application | null; problems: DocumentProblem[] } {
  const types = archive.read(CONTENT_TYPES);
  if (!types) return { application: archive.names.includes(LAYOUT_MAIN) ? 'layout' : null, problems: [] };
  const names = archive.names.map((name) => name.toLowerCase());
  let application: Application | null = null;
  const problems: DocumentProblem[] = [];
  readPart(types, {
    open(_name, attributes) {
      const type = attributes.get('ContentType') ?? '';
      const part = attributes.get('PartName');
      const extension = attributes.get('Extension');
      const isThere =
        part === undefined
          ? extension !== undefined && names.some((name) => name.endsWith(`.${extension.toLowerCase()}`))
          : names.includes(partName(part));
      const main = isThere && part !== undefined ? MAIN_TYPES.find(([, pattern]) => pattern.test(type)) : undefined;
      application ??= main?.[0] ?? null;
      // Programs that remove macros leave their type in the list.
      if (MACRO_TYPE.test(type) && isThere) problems.push(documentProblem('file-macro', part ?? type));
    },
  });
  return { application, problems };
}

/** Name of a part as in the archive, in lower case: an address within the package. */
function partName(address: string): string {
  try {
    return decodeURIComponent(address).replace(/^\//, '').toLowerCase();
  } catch {
    return address;
  }
}

async function partProblems(
  archive: Archive,
  name: string,
  kind: Application,
  depth: number,
): Promise<DocumentProblem[]> {
  if (name.endsWith('/')) return [];
  if (MACRO_PART.test(name)) return [documentProblem('file-macro', name)];
  if (CONTROL_PART.test(name) || PROGRAM_PART.test(name)) return [documentProblem('file-embedded', name)];
  if (EMBEDDING.test(name)) return await embeddingProblems(archive, name, depth);
  if (/\.rels$/i.test(name)) return relationshipProblems(archive.read(name) ?? Buffer.alloc(0));
  if (/(?:^|\/)connections\.xml$/i.test(name)) return [documentProblem('file-external', name)];
  const bytes = archive.read(name) ?? Buffer.alloc(0);
  // The list of content types, not the name, decides what is parsed as XML.
  if (!/^[\s\uFEFF]*</.test(partText(bytes.subarray(0, 256)))) return [];
  const text = partText(bytes);
  const marks = markProblems(text);
  if (kind === 'layout') return marks;
  const problems = [...marks, ...sourceProblems(bytes, text)];
  if (kind === 'sheet') return [...problems, ...formulaProblems(bytes, text)];
  if (kind === 'slides') return [...problems, ...actionProblems(text)];
  if (!/instrText|fldSimple/i.test(text)) return problems;
  const active = fieldInstructions(bytes).filter(isActiveInstruction);
  return [...problems, ...active.map((instruction) => documentProblem('file-external', instruction.trim()))];
}

/** Ends of paragraphs, cells and lines in the formats of office programs. */
const TEXT_END = /<\/(?:\w+:)?(?:p|si|TextObject)>/g;

/** Marks of classified documents in the text of a part. */
function markProblems(part: string): DocumentProblem[] {
  const text = part.replace(TEXT_END, '\n').replace(/<[^>]*>/g, '');
  return secrecyMarks(comparableText(text), 'other').map(({ start, end }) =>
    documentProblem('file-secrecy-mark', text.slice(start, end)),
  );
}

/** Older drawings (VML) load content without a relationship. */
function sourceProblems(bytes: Buffer, text: string): DocumentProblem[] {
  if (!/\bsrc\s*=\s*["'][^"']*(?::|\\\\|\/\/|&#)/i.test(text)) return [];
  const problems: DocumentProblem[] = [];
  readPart(bytes, {
    open(_name, attributes) {
      const source = attributes.get('src') ?? '';
      if (/^(?:[a-z][a-z0-9+.-]+:|\\\\|\/\/)/i.test(source)) problems.push(documentProblem('file-external', source));
    },
  });
  return problems;
}

/** The workbook of a chart is checked like any document; other embedded files are of unknown kind. */
async function embeddingProblems(archive: Archive, name: string, depth: number): Promise<DocumentProblem[]> {
  const application = { docx: 'word', xlsx: 'sheet', pptx: 'slides' }[
    /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  ] as Application | undefined;
  if (!application || depth >= MAX_NESTED) return [documentProblem('file-embedded', name)];
  const problems = await packageProblems(archive.read(name) ?? Buffer.alloc(0), application, depth + 1);
  return problems.map((problem) => ({ ...problem, value: `${name} ${problem.value}`.trim() }));
}

/** Slides can start programs through special addresses. */
function actionProblems(text: string): DocumentProblem[] {
  const action = /ppaction:\/\/(?:program|macro|ole)[^"'<\s]*/i.exec(text)?.[0];
  return action === undefined ? [] : [documentProblem('file-external', action)];
}
