/** Text spreadsheet programs would run as a formula when they open a CSV. */
const FORMULA = /^[=+\-@\t\r]/;

/** `text`, with an apostrophe before what a spreadsheet program would take for a formula (OWASP CSV injection). */
export const spreadsheetText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
