/** Cells, names and links of workbooks that start programs or take in what lies elsewhere. */
import { type DocumentFault, documentFault } from './document-fault.ts';
import { readPart } from './xml-part.ts';

/** `=cmd|'/c …'!A0` in the way workbooks store it, and functions that call out or into the machine. */
const DDE = /(?:^|[=+\-@(,;\s])'?[a-z0-9_.\\:-]+\|/i;
const CALLS = /(?:^|[^a-z0-9_.])(?:WEBSERVICE|CALL|REGISTER(?:\.ID)?|EXEC|RTD|FOPEN|HALT)\s*\(/i;
/** Cheap sign that a sheet is worth reading: most have a million formulas and none of these. */
const SUSPECT = /\||&#|CDATA|WEBSERVICE|CALL|REGISTER|EXEC|RTD|FOPEN|HALT/i;

/** A formula without the texts in it. */
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Longest formula programs take, in characters. */
const LONGEST = 8192;

export function isActiveFormula(formula: string): boolean {
  const bare = withoutTexts(formula.slice(0, LONGEST));
  return DDE.test(bare) || CALLS.test(bare);
}

/** Formulas of a sheet, and of the workbook's names. */
export function formulaFaults(bytes: Buffer, text: string): DocumentFault[] {
  if (!SUSPECT.test(text)) return [];
  const faults: DocumentFault[] = [];
  let formula: string | null = null;
  readPart(bytes, {
    open(name, attributes) {
      if (/^(?:f|definedName|formula|formula1|formula2)$/.test(name)) formula = '';
      if (name === 'definedName' && (attributes.get('xlm') === '1' || attributes.get('vbProcedure') === '1'))
        faults.push(documentFault('file-macro', attributes.get('name') ?? ''));
      if (name === 'ddeLink' || name === 'oleLink')
        faults.push(documentFault('file-external', attributes.get('ddeService') ?? attributes.get('progId') ?? name));
    },
    text(piece) {
      if (formula !== null) formula += piece;
    },
    close() {
      if (formula !== null && isActiveFormula(formula)) faults.push(documentFault('file-external', formula));
      formula = null;
    },
  });
  return faults;
}
