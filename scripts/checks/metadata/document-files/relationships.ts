/** References from parts of an office document to external content (ECMA-376, part 2). */
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { readPart } from './xml-part.ts';

/** Kinds that load external content or code into the document, wherever they point. */
const FOREIGN_KINDS: Readonly<Record<string, DocumentProblem['rule']>> = {
  vbaproject: 'file-macro',
  wordvbadata: 'file-macro',
  xlmacrosheet: 'file-macro',
  xlintlmacrosheet: 'file-macro',
  activexcontrolbinary: 'file-embedded',
  control: 'file-embedded',
  oleobject: 'file-embedded',
  afchunk: 'file-embedded',
  webextension: 'file-external',
  webextensiontaskpanes: 'file-external',
  attachedtoolbars: 'file-macro',
};
/** An embedded document, which is inspected separately. */
const DOCUMENT = /\.(?:docx|xlsx|pptx)$/i;
/** Addresses outside the document. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i;
/** Addresses that a link for readers may open; local and network files are not among them. */
const READABLE = /^(?:https?|mailto|tel):/i;

/** @param bytes a part `_rels/….rels`. */
export function relationshipProblems(bytes: Buffer): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  readPart(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const kind = attributes.get('Type')?.replace(/^.*\//, '').toLowerCase() ?? '';
      const target = attributes.get('Target')?.trim() ?? '';
      const external = attributes.get('TargetMode')?.toLowerCase() === 'external' || ABSOLUTE.test(target);
      const readable = kind === 'hyperlink' && (READABLE.test(target) || !ABSOLUTE.test(target));
      if (external && !readable) problems.push(documentProblem('file-external', target));
      else if (kind === 'package' && !DOCUMENT.test(target)) problems.push(documentProblem('file-embedded', target));
      else if (FOREIGN_KINDS[kind] !== undefined) problems.push(documentProblem(FOREIGN_KINDS[kind], target));
    },
  });
  return problems;
}
