/** Body that `lantai new` writes; the check `metadata` reports it until it is replaced (R-DL-26.2). */
export const PLACEHOLDER_BODY = '（请在这里写正文，写好后删去这一行。）';

const DECIDE = '（待核对：';

/**
 * A paragraph for what a program could not know and an editor must decide; the check `metadata` reports it until it is
 * gone.
 *
 * @param words what is open and how to settle it, without a full stop at the end.
 */
export const toDecide = (words: string): string => `${DECIDE}${words.replaceAll('\n', ' ')}。）`;

/** What a line leaves open; null for any other line. */
export function decisionIn(line: string): string | null {
  const text = line.trim();
  return text.startsWith(DECIDE) ? text.slice(DECIDE.length).replace(/。?）$/, '') : null;
}
