/** A telephone number as pages show it where it can be dialled: its hyphens do not break at the end of a line. */
export const shownNumber = (number: string): string => number.replaceAll('-', '\u2011');
