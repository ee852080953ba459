/** PDF files: scripts, actions without a click, embedded files, encryption. */
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { nameOf, pdfObjects } from './pdf-objects.ts';
import { PdfReference, type PdfValue } from './pdf-syntax.ts';

/**
 * Actions (ISO 32000-1, 12.6.4) that run code, start programs, send data or open other files, however they are
 * triggered.
 */
const REFUSED_ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
  'SetOCGState3D',
]);
/** Keys of dictionaries, and the kind of content each introduces. */
const REFUSED_KEYS: Readonly<Record<string, DocumentProblem['rule']>> = {
  JS: 'file-action',
  JavaScript: 'file-action',
  XFA: 'file-action',
  EmbeddedFiles: 'file-embedded',
  EF: 'file-embedded',
  RichMediaContent: 'file-embedded',
  Encrypt: 'file-encrypted',
};
const REFUSED_TYPES: Readonly<Record<string, DocumentProblem['rule']>> = {
  EmbeddedFile: 'file-embedded',
  RichMedia: 'file-embedded',
  Screen: 'file-embedded',
  Movie: 'file-embedded',
  Sound: 'file-embedded',
  '3D': 'file-embedded',
};
/** Actions that only navigate to another page. */
const HARMLESS_ACTIONS = new Set(['GoTo', 'Named']);
/** Longest chain of actions that follow each other. */
const MAX_CHAINED = 5;
const FILE_ATTACHMENT = 'FileAttachment';

export function pdfProblems(bytes: Buffer): DocumentProblem[] {
  const { values, unread } = pdfObjects(bytes);
  const problems: DocumentProblem[] = [];
  const byNumber = Map.groupBy(values, ({ object }) => object);
  const add = (rule: DocumentProblem['rule'], value: string) => problems.push(documentProblem(rule, value));

  const targets = (value: PdfValue): PdfValue[] =>
    value instanceof PdfReference ? (byNumber.get(value.object) ?? []).map((each) => each.value) : [value];

  /** An action that happens without a click: when the file or a page opens, closes or is printed. */
  const automatic = (key: string, value: PdfValue, depth = 0): void => {
    if (depth > MAX_CHAINED) return;
    for (const action of targets(value)) {
      if (!(action instanceof Map)) continue;
      const kind = nameOf(action.get('S'));
      if (kind !== undefined && !HARMLESS_ACTIONS.has(kind)) add('file-action', `/${key} /${kind}`);
      // Additional actions are listed by trigger event, further ones follow an action.
      const more = kind === undefined && key === 'AA' ? [...action.values()] : [action.get('Next') ?? null];
      for (const each of more) automatic(key, each, depth + 1);
    }
  };
  const look = (value: PdfValue): void => {
    if (Array.isArray(value)) for (const each of value) look(each);
    if (!(value instanceof Map)) return;
    const action = nameOf(value.get('S'));
    if (action !== undefined && REFUSED_ACTIONS.has(action) && nameOf(value.get('Type')) !== 'StructElem')
      add('file-action', `/${action}`);
    for (const each of [nameOf(value.get('Type')), nameOf(value.get('Subtype'))]) {
      const rule = each === FILE_ATTACHMENT ? 'file-embedded' : REFUSED_TYPES[each ?? ''];
      if (rule) add(rule, `/${each ?? ''}`);
    }
    for (const [key, each] of value) {
      const rule = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key] : undefined;
      if (rule && each !== null) add(rule, `/${key}`);
      if (key === 'OpenAction' || key === 'AA') automatic(key, each);
      look(each);
    }
  };
  for (const { value } of values) look(value);
  if (problems.some(({ rule }) => rule === 'file-encrypted')) return [documentProblem('file-encrypted', '')];
  if (unread > 0) add('file-damaged', '/ObjStm');
  return problems;
}
