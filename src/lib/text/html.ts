/** HTML written by the program itself, with every value in it escaped. */

/** Markup that is already escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

type Value = string | number | Markup | readonly Markup[];

/** Template tag: values are escaped unless they are `Markup`. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  const texts = values.map((value) => {
    if (value instanceof Markup) return value.text;
    if (typeof value === 'object') return value.map(({ text }) => text).join('');
    return escapeHtml(String(value));
  });
  return new Markup(String.raw({ raw: parts }, ...texts));
}
