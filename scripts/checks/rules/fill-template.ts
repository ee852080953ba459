import type { Param } from '../../../src/lib/model/problem.ts';
import { printable } from '../../../src/lib/text/printable.ts';
import type { Lang } from '../../lib/lang.ts';

type Values = Readonly<Record<string, Param | undefined>>;

/** Longest typed text quoted in a message, in characters; its place is given anyway. */
const MAX_VALUE_LENGTH = 100;
/** Longest list of allowed values and the like. */
const MAX_LIST_LENGTH = 600;

/**
 * Fills the blanks of a text of a rule.
 *
 * `{name}` is replaced by the value of that name. A part between `[[` and `]]` is left out when one of its values is
 * missing or empty, so that a text can end in an optional suggestion. A value that is missing elsewhere leaves its
 * `{name}` in the text, which is easier to notice than a gap.
 */
export function fillTemplate(template: string, values: Values, lang: Lang = 'zh'): string {
  const has = (name: string) => isFilled(values[name]);
  return template
    .replace(OPTIONAL, (_, part: string) => (blanksOf(part).every(has) ? part : ''))
    .replace(BLANK, (blank, name: string) => {
      const value = values[name];
      if (value === undefined) return blank;
      return shown(
        typeof value === 'object' ? value[lang] : value,
        name === 'value' ? MAX_VALUE_LENGTH : MAX_LIST_LENGTH,
      );
    });
}

/** Blanks outside `[[ ]]` that have no value, or an empty one. Only `{value}`, the typed text, may be empty. */
export function unfilledBlanks(template: string, values: Values): string[] {
  const required = blanksOf(template.replace(OPTIONAL, ''));
  return required.filter((name) => (name === 'value' ? values[name] === undefined : !isFilled(values[name])));
}

/** Names of the blanks in a text. */
export const blanksOf = (template: string): string[] => [...template.matchAll(BLANK)].map((match) => match[1] ?? '');

const OPTIONAL = /\[\[(.*?)\]\]/gs;
const BLANK = /\{([a-zA-Z]+)\}/g;
const isFilled = (value: Param | undefined) => value !== undefined && value !== '';

function shown(value: string | number, longest: number): string {
  const characters = [...printable(String(value).replace(/\s*\n\s*/g, ' '))];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
