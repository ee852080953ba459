import { printable } from '../../src/lib/text/printable.ts';

type Values = Readonly<Record<string, string | number | undefined>>;

/** Longest text as typed that a sentence repeats; the place it stands at is named anyway. */
const LONGEST_VALUE = 100;
/** Longest list of allowed words and the like. */
const LONGEST_LIST = 600;

/**
 * Fills a sentence of the rule catalogue.
 *
 * `{name}` is replaced by the value of that name. A part between `[[` and `]]` is left out when one of its values is
 * missing or empty, so that a sentence can end in an optional suggestion.
 */
export function fillTemplate(template: string, values: Values): string {
  const has = (name: string) => values[name] !== undefined && values[name] !== '';
  return template
    .replace(/\[\[(.*?)\]\]/gs, (_, part: string) => (placeholders(part).every(has) ? part : ''))
    .replace(/\{([a-zA-Z]+)\}/g, (_, name: string) =>
      shown(values[name], name === 'value' ? LONGEST_VALUE : LONGEST_LIST),
    );
}

/** Names used in a sentence. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? '');
}

function shown(value: string | number | undefined, longest: number): string {
  const characters = [...printable(String(value ?? '').replace(/\s*\n\s*/g, ' '))];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
