/** Cells, names and links of workbooks that start programs or include external content. */
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { readPart } from './xml-part.ts';

/** `=cmd|'/c …'!A0` as workbooks store it, and functions that access the network or the machine. */
const DDE = /(?:^|[=+\-@(,;\s])'?[a-z0-9_.\\:-]+\|/i;
const CALLS = /(?:^|[^a-z0-9_.])(?:WEBSERVICE|CALL|REGISTER(?:\.ID)?|EXEC|RTD|FOPEN|HALT)\s*\(/i;
/** A cheap test before a sheet is parsed: most have very many formulas and none of these. */
const SUSPECT = /\||&#|CDATA|WEBSERVICE|CALL|REGISTER|EXEC|RTD|FOPEN|HALT/i;

/** A formula without its string literals. */
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Longest formula that programs accept, in characters. */
const LONGEST = 8192;

export function isActiveFormula(formula: string): boolean {
  const bare = withoutTexts(formula.slice(0, LONGEST));
  return DDE.test(bare) || CALLS.test(bare);
}

/** Formulas of a sheet, and of the workbook's names. */
export function formulaProblems(bytes: Buffer, text: string): DocumentProblem[] {
  if (!SUSPECT.test(text)) return [];
  const problems: DocumentProblem[] = [];
  let formula: string | null = null;
  readPart(bytes, {
    open(name, attributes) {
      if (/^(?:f|definedName|formula|formula1|formula2)$/.test(name)) formula = '';
      if (name === 'definedName' && (attributes.get('xlm') === '1' || attributes.get('vbProcedure') === '1'))
        problems.push(documentProblem('file-macro', attributes.get('name') ?? ''));
      if (name === 'ddeLink' || name === 'oleLink')
        problems.push(
          documentProblem('file-external', attributes.get('ddeService') ?? attributes.get('progId') ?? name),
        );
    },
    text(piece) {
      if (formula !== null) formula += piece;
    },
    close() {
      if (formula !== null && isActiveFormula(formula)) problems.push(documentProblem('file-external', formula));
      formula = null;
    },
  });
  return problems;
}
