/** Parts of a .docx as trees: names by namespace, whatever prefixes the program that wrote them uses. */
import { SaxesParser } from 'saxes';
import { escapeHtml } from '../../../src/lib/text/html.ts';
import { partText } from '../../checks/metadata/document-files/xml-part.ts';

export interface XmlElement {
  /** With the usual prefix: `w:p`. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Deepest nesting of elements; tables in tables in text boxes of real documents stay far below. */
const MAX_DEPTH = 256;
/** Most elements of one part; a document of a thousand pages has some hundred thousand. */
const MAX_ELEMENTS = 2_000_000;

/** The prefixes that names are given, by the end of their namespace (transitional and strict documents differ). */
const PREFIXES: readonly (readonly [end: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];
/** Namespaces of parts that are written again, by prefix. */
const NAMESPACES: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};

/** @throws {Error} if it is not well-formed, has a document type, or is nested or filled beyond reason. */
export function parseXml(bytes: Buffer): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  const refuse = (reason: unknown) => {
    throw reason instanceof Error ? reason : new Error(String(reason));
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse('a document type'));
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length > MAX_DEPTH || count > MAX_ELEMENTS) refuse('too many elements');
    const attributes = Object.fromEntries(
      Object.values(tag.attributes)
        .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
        .map(({ uri, local, value }) => [uri === '' ? local : named(uri, local), value]),
    );
    const element = { name: named(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const text = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => open.pop());
  parser.write(partText(bytes)).close();
  return root.children.find((each) => typeof each !== 'string') ?? root;
}

function named(uri: string, local: string): string {
  const prefix = PREFIXES.find(([end]) => end.test(uri))?.[1];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** The part as a file; elements of namespaces that the converter does not read are written without theirs. */
export function writeXml(root: XmlElement): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, namespaces.join(''))}`;
}

function written(node: XmlNode, more = ''): string {
  if (typeof node === 'string') return escapeHtml(node);
  const name = known(node.name);
  const attributes = Object.entries(node.attributes)
    .filter(([each]) => known(each) === each)
    .map(([each, value]) => ` ${each}="${escapeHtml(value)}"`);
  return `<${name}${more}${attributes.join('')}>${node.children.map((each) => written(each)).join('')}</${name}>`;
}

/** A name without its prefix where the prefix is not declared. */
const known = (name: string) => {
  const [prefix = '', local] = name.split(':');
  return local === undefined || Object.hasOwn(NAMESPACES, prefix) ? name : `${prefix}-${local}`;
};

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each): each is XmlElement => isElement(each) && each.name === name);

/** The attribute `w:val` of a child; undefined if there is no such child. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** True for a property that is there and not switched off. */
export const isOn = (element: XmlElement | undefined, name: string): boolean =>
  childOf(element, name) !== undefined && !['0', 'false', 'off', 'none'].includes(valueOf(element, name) ?? '');

/** Elements of a name anywhere below, in their order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** Text below, one line for each paragraph; deleted text is included. */
export function textBelow(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (/^(?:w:t|w:delText|m:t)$/.test(child.name)) text += child.children.filter((each) => !isElement(each)).join('');
    else if (child.name === 'w:tab' || child.name === 'w:br') text += child.name === 'w:tab' ? '\t' : '\n';
    else if (child.name !== 'w:pPr' && child.name !== 'w:rPr') text += textBelow(child);
    if (child.name === 'w:p') text += '\n';
  }
  return text;
}

export const element = (name: string, attributes: Record<string, string>, children: XmlNode[] = []): XmlElement => ({
  name,
  attributes,
  children,
});

/** A run of text. */
export const run = (text: string): XmlElement =>
  element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [text])]);
