/** Content of a document that would run, load something, or cannot be inspected. */
export interface DocumentProblem {
  rule:
    | 'file-macro'
    | 'file-action'
    | 'file-external'
    | 'file-embedded'
    | 'file-encrypted'
    | 'file-damaged'
    | 'file-secrecy-mark'
    | 'file-content';
  /** The part, address or instruction that causes the problem. */
  value: string;
}

/** Longest value that is repeated in a message, in characters. */
const MAX_SHOWN = 100;

export const documentProblem = (rule: DocumentProblem['rule'], value: string): DocumentProblem => ({
  rule,
  value: value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value,
});
