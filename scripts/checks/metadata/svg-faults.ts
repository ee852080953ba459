/** What an SVG picture must not hold: it would run or load in the name of the site. */
import { Parser } from 'htmlparser2';
import { offsetPosition } from '../../../src/lib/content/decode-text.ts';
import type { Position } from '../../../src/lib/findings/problem.ts';

const FORBIDDEN_ELEMENTS = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'listener',
  'audio',
  'video',
  'a',
]);
/** Animation can set an address or a handler after loading. */
const ANIMATED_FAULT = /^(?:on.*|(?:xlink:)?href)$/i;
/** A backslash can spell any of them. */
const EXTERNAL_CSS = /@import|url\((?!\s*['"]?#)|image-set\(|src\(|expression\s*\(|\\/i;
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Deepest elements in each other; decoders call themselves for every level. */
const MAX_DEPTH = 100;
/** Most faults told of one picture. */
const MOST_TOLD = 20;

export interface SvgFault extends Position {
  /** The element, attribute or declaration at fault. */
  value: string;
}

/** True when browsers take the file for a picture and know how much room to keep for it. */
export function hasUsableRoot(text: string): boolean {
  const root = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text)?.[0] ?? '';
  const sized = /\sviewBox\s*=/.test(root) || (/\swidth\s*=/.test(root) && /\sheight\s*=/.test(root));
  return sized && /\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root);
}

/** Everything in the picture that is not allowed, in order. */
export function svgFaults(text: string): SvgFault[] {
  const faults: SvgFault[] = [];
  const report = (value: string, offset: number) => {
    if (faults.length < MOST_TOLD) faults.push({ value, ...offsetPosition(text, offset) });
  };
  /** Text of the style sheet being read, which comments may cut into pieces. */
  let style: { text: string; offset: number } | null = null;
  let elements = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        // An XML declaration is harmless; a document type can define entities, a style sheet can be loaded.
        if (!/^\?xml$/i.test(name)) report(`<${name}`, parser.startIndex);
      },
      onopentag(name, attributes) {
        const local = localName(name);
        if (++depth > MAX_DEPTH) {
          report(`<${name}>`, parser.startIndex);
          parser.pause();
        }
        if (elements++ === 0 && local !== 'svg') report(`<${name}>`, parser.startIndex);
        if (FORBIDDEN_ELEMENTS.has(local)) report(`<${name}>`, parser.startIndex);
        if (local === 'style') style = { text: '', offset: parser.endIndex + 1 };
        for (const [attribute, value] of Object.entries(attributes))
          if (attributeFault(attribute, value)) report(attribute, attributeOffset(text, parser.startIndex, attribute));
      },
      ontext(value) {
        if (style) style.text += value;
      },
      onclosetag() {
        depth--;
        if (style && EXTERNAL_CSS.test(style.text)) report('<style>', style.offset);
        style = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  if (elements === 0) report('<svg>', 0);
  return faults;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();

function attributeFault(attribute: string, value: string): boolean {
  const local = localName(attribute);
  if (/^on/i.test(local) || value === XHTML) return true;
  if (local === 'href' || local === 'src') return !/^\s*(?:#|data:image\/(?:png|jpe?g|webp|gif);base64,)/i.test(value);
  if (local === 'attributename') return ANIMATED_FAULT.test(value.trim());
  return EXTERNAL_CSS.test(value);
}

function attributeOffset(text: string, from: number, attribute: string): number {
  const at = text.indexOf(attribute, from);
  return at < 0 ? from : at;
}
