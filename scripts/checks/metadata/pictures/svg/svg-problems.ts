/** Forbidden content of SVG pictures: it would run or load something on behalf of the site, or overload the browser. */
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { offsetPosition } from '../../../../../src/lib/text/position.ts';
import type { Position } from '../../../../../src/lib/model/problem.ts';
import { embeddedPicture } from '../../../../pictures/embedded-picture.ts';
import { drawingCost, type Drawn, MAX_DRAWN } from './drawing-cost.ts';
import { styleProblem } from './style-problems.ts';
import { attributeKind, ELEMENTS, isAuthoring, SVG, XLINK, XML, XMLNS } from './vocabulary.ts';

/** The document type of SVG 1.0 and 1.1, which Illustrator writes and no browser loads; others define entities. */
const STANDARD_DOCTYPE =
  /^\s*svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w.]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+")?\s*$/;
/** Deepest nesting of elements; decoders recurse for every level. */
const MAX_DEPTH = 100;
/** Most style sheets; decoders search all of them for every element. */
const MAX_SHEETS = 100;
/** Most problems reported for one picture. */
const MAX_REPORTED = 20;
/** Largest width and height of a picture, in pixels. */
const MAX_SIZE = 20_000;

export interface SvgProblem extends Position {
  /** The element, attribute or declaration that causes the problem. */
  value: string;
}

/** True if browsers recognize the file as a picture and know how much space to reserve for it. */
export function hasUsableRoot(text: string): boolean {
  const root = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text)?.[0] ?? '';
  const sized = /\sviewBox\s*=/.test(root) || (/\swidth\s*=/.test(root) && /\sheight\s*=/.test(root));
  return sized && /\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root);
}

/** Everything in the picture that is not allowed, in order; `damaged` if it is not well-formed XML. */
export function svgProblems(text: string): { problems: SvgProblem[]; damaged: boolean } {
  const problems: SvgProblem[] = [];
  const report = (value: string, offset: number) => {
    if (problems.length < MAX_REPORTED) problems.push({ value, ...offsetPosition(text, offset) });
  };
  const parser = new SaxesParser({ xmlns: true });
  const top: Drawn = { name: '', id: undefined, target: undefined, styles: [], children: [] };
  const open: Drawn[] = [top];
  let damaged = false;
  let style: { text: string; offset: number } | null = null;
  let sheets = '';
  let sheetCount = 0;
  let stopped = false;

  /** Where the tag, comment or declaration that was just read begins; none of them can contain another `<`. */
  const start = () => Math.max(text.lastIndexOf('<', parser.position - 1), 0);
  parser.on('error', () => {
    damaged = true;
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') report(`encoding="${encoding}"`, 0);
  });
  parser.on('doctype', (doctype) => {
    if (!STANDARD_DOCTYPE.test(doctype)) report('<!DOCTYPE', Math.max(text.search(/<!doctype/i), 0));
  });
  parser.on('processinginstruction', ({ target }) => {
    report(`<?${target}`, start());
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (stopped) return;
    const at = start();
    const part = drawn(tag);
    if (open.length > MAX_DEPTH) {
      report(`<${tag.name}>`, at);
      stopped = true;
      return;
    }
    if (open.length === 1 && tag.local !== 'svg') report(`<${tag.name}>`, at);
    else if (!allowedElement(tag)) report(`<${tag.name}>`, at);
    for (const attribute of Object.values(tag.attributes))
      if (problems.length < MAX_REPORTED && attributeProblem(tag, attribute, open.length === 1))
        report(attribute.name, attributeOffset(text, at, attribute.name));
    if (tag.uri === SVG && tag.local === 'style') style = { text: '', offset: parser.position };
    open.at(-1)?.children.push(part);
    open.push(part);
  });
  const addText = (piece: string) => {
    if (style) style.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag: SaxesTagNS) => {
    if (stopped) return;
    open.pop();
    if (tag.uri !== SVG || tag.local !== 'style' || !style) return;
    sheetCount += 1;
    if (styleProblem(style.text) !== undefined || sheetCount > MAX_SHEETS) report('<style>', style.offset);
    sheets += `${style.text}\n`;
    style = null;
  });
  parser.write(text).close();

  const [root] = top.children;
  if (!root && problems.length === 0 && !damaged) report('<svg>', 0);
  if (root && problems.length === 0 && !damaged && drawingCost(root, sheets) > MAX_DRAWN)
    report('<use>', Math.max(text.search(/<(?:\w+:)?use\b/), 0));
  return { problems, damaged };
}

const allowedElement = ({ uri, local }: SaxesTagNS) => (uri === SVG ? ELEMENTS.has(local) : isAuthoring(uri));

function attributeProblem(tag: SaxesTagNS, { uri, prefix, local, value }: SaxesAttributeNS, root: boolean): boolean {
  // Only namespaces that browsers render or skip are allowed.
  if (uri === XMLNS) return ![SVG, XLINK, XML].includes(value) && !isAuthoring(value) && value !== '';
  if (uri === XML) return local !== 'space' && local !== 'lang';
  if (uri === XLINK)
    return local === 'href' ? !allowedAddress(tag, value) : !/^(?:type|title|show|actuate)$/.test(local);
  if (isAuthoring(uri)) return false;
  if (uri !== '' || prefix !== '') return true;
  // Metadata of drawing programs is not published.
  if (isAuthoring(tag.uri)) return /^on/i.test(local);
  switch (attributeKind(local)) {
    case 'address':
      return !allowedAddress(tag, value);
    case 'style':
      return (
        styleProblem(value) !== undefined || (root && /^(?:width|height)$/.test(local) && parseFloat(value) > MAX_SIZE)
      );
    case 'name':
      return false;
    case null:
      return true;
  }
}

/** A reference to a part of the picture itself, or a picture embedded as a `data:` address. */
const allowedAddress = ({ local }: SaxesTagNS, value: string) =>
  local === 'image' ? embeddedPicture(value) !== null : value.startsWith('#');

function drawn({ local, attributes }: SaxesTagNS): Drawn {
  const all = Object.values(attributes);
  const value = (name: string) => all.find((each) => each.local === name && each.uri !== XMLNS)?.value;
  const target = value('href');
  return {
    name: local,
    id: value('id'),
    target: target?.startsWith('#') ? target.slice(1) : undefined,
    styles: all.flatMap((each) => (attributeKind(each.local) === 'style' ? [[each.local, each.value] as const] : [])),
    children: [],
  };
}

function attributeOffset(text: string, from: number, attribute: string): number {
  const at = text.indexOf(attribute, from);
  return at < 0 ? from : at;
}
