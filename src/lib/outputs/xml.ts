/** Well-formed XML from nested values. */

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  /** Empty text makes an empty element. */
  children: string | readonly XmlElement[];
}

export const element = (
  name: string,
  children: XmlElement['children'] = '',
  attributes: XmlElement['attributes'] = {},
): XmlElement => ({ name, attributes, children });

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters XML 1.0 does not allow, not even escaped. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escape = (text: string) =>
  text
    .toWellFormed()
    .replace(ILLEGAL, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** A document in UTF-8, one element a line. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes, children }: XmlElement, indent: string): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escape(value)}"`))
    .join('');
  if (children.length === 0) return `${indent}<${name}${list}/>`;
  if (typeof children === 'string') return `${indent}<${name}${list}>${escape(children)}</${name}>`;
  const inner = children.map((child) => write(child, `${indent}  `)).join('\n');
  return `${indent}<${name}${list}>\n${inner}\n${indent}</${name}>`;
}
