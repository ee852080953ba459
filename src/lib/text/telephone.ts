/** Finds telephone numbers in running text, to make them `tel:` links. */

/** Numbers as agencies write them: area code and number with or without extension, mobile, hotline. */
const NUMBER =
  /(?<![\dA-Za-z-])(?:\d{3,4}-\d{7,8}(?:-\d{1,4})?|1\d{10}|[48]00-?\d{3}-?\d{4}|\d{7,8}|1\d{4}|1[12]\d)(?![\dA-Za-z-])/g;

export interface TelephonePart {
  text: string;
  /** `tel:` address where the part is a number. */
  href?: string;
}

/** The text in parts; joined they are the text again. */
export function telephoneParts(text: string): TelephonePart[] {
  const parts: TelephonePart[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    // An extension cannot be part of the number: it is dialled after the call is answered.
    const dialled = /^(\d{3,4}-\d{7,8})-\d+$/.exec(number)?.[1] ?? number;
    parts.push({ text: number, href: `tel:${dialled}` });
    end = index + number.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The text with non-breaking hyphens and spaces, as HTML checkers require for telephone numbers. */
export const unbreakable = (text: string): string =>
  text.replace(/[-\u2010]/g, '\u2011').replace(/[ \t\n]+/g, '\u00a0');
