/** Fields of text documents: instructions a program follows when it opens or updates the document. */
import { readPart } from './xml-part.ts';

/** Instructions that start a program or include external content. */
const STARTS = /^\s*(?:DDEAUTO|DDE)\b/i;
const TAKES_IN = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DATABASE|RD)\b/i;
const ELSEWHERE = /(?:https?|ftp|file|smb|mhtml|ms-[a-z]+):|\\\\\\\\|\\\\[\w.-]+\\/i;
/** A field whose characters are given as numbers, which can spell another instruction. */
const SPELT = /^\s*QUOTE(?:\s+\d{2,3}){3}/i;

/** True for an instruction that no document offered to the public needs. */
export const isActiveInstruction = (instruction: string): boolean =>
  STARTS.test(instruction) ||
  SPELT.test(instruction) ||
  (TAKES_IN.test(instruction) && (/^\s*DATABASE/i.test(instruction) || ELSEWHERE.test(instruction)));

/**
 * Instructions of all fields in a part of a text document. A field may be split into any number of runs, and contain
 * others whose text becomes part of its own instruction.
 */
export function fieldInstructions(bytes: Buffer): string[] {
  const found: string[] = [];
  /** Instructions of the fields that are open, outermost first; null once a field shows its result. */
  const open: (string | null)[] = [];
  let reading = false;
  const add = (text: string) => {
    for (const [at, instruction] of open.entries()) if (instruction !== null) open[at] = instruction + text;
  };
  const finish = () => {
    const instruction = open.at(-1);
    if (instruction === null || instruction === undefined) return;
    found.push(instruction);
    open[open.length - 1] = null;
  };
  readPart(bytes, {
    open(name, attributes) {
      if (name === 'fldSimple') found.push(attributes.get('instr') ?? '');
      if (name === 'instrText' || name === 'delInstrText') reading = true;
      if (name !== 'fldChar') return;
      const kind = attributes.get('fldCharType');
      if (kind === 'begin') open.push('');
      else if (kind === 'separate') finish();
      else if (kind === 'end') {
        finish();
        open.pop();
      }
    },
    text(text) {
      // The result of a field inside an instruction is part of that instruction.
      if (reading || open.length > 1) add(text);
    },
    close(name) {
      if (name === 'instrText' || name === 'delInstrText') reading = false;
    },
  });
  return [...found, ...open.flatMap((rest) => rest ?? [])];
}
