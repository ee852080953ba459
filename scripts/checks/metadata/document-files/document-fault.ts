/** One thing a document holds that would run, load, or cannot be looked at. */
export interface DocumentFault {
  rule:
    | 'file-macro'
    | 'file-action'
    | 'file-external'
    | 'file-embedded'
    | 'file-encrypted'
    | 'file-damaged'
    | 'file-content';
  /** The part, address or instruction at fault. */
  value: string;
}

/** Longest value that is told, in characters. */
const MOST_SHOWN = 100;

export const documentFault = (rule: DocumentFault['rule'], value: string): DocumentFault => ({
  rule,
  value: value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value,
});
