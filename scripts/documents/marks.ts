/**
 * What the text of a document cannot hold and the editor must decide about, at its place in the text, while the text
 * passes through a converter: between two characters for private use, which are removed from the text first.
 */
const START = '\uE0F0';
const END = '\uE0F1';
const MARK = new RegExp(`${START}([^${START}${END}]*)${END}`);

export const decisionMark = (words: string): string => `${START}${words}${END}`;

export const withoutMarks = (text: string): string => text.replace(/[\uE0F0\uE0F1]/g, '');

/** Texts and, between them, words of decisions: `[text, words, text, words, text]`. */
export const splitAtMarks = (text: string): string[] => text.split(MARK);
