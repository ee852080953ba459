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
const EXTERNAL_CSS = /@import|url\(\s*['"]?(?!#)|expression\s*\(/i;

export interface SvgFault extends Position {
  /** The element, attribute or declaration at fault. */
  value: string;
}

/** Everything in the picture that is not allowed, in order. */
export function svgFaults(text: string): SvgFault[] {
  const faults: SvgFault[] = [];
  const report = (value: string, offset: number) => faults.push({ value, ...offsetPosition(text, offset) });
  let inStyle = false;
  let elements = 0;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        // An XML declaration is harmless; a document type can define entities, a style sheet can be loaded.
        if (!/^\?xml$/i.test(name)) report(`<${name}`, parser.startIndex);
      },
      onopentag(name, attributes) {
        const local = localName(name);
        if (elements++ === 0 && local !== 'svg') report(`<${name}>`, parser.startIndex);
        if (FORBIDDEN_ELEMENTS.has(local)) report(`<${name}>`, parser.startIndex);
        inStyle = local === 'style';
        for (const [attribute, value] of Object.entries(attributes))
          if (attributeFault(attribute, value)) report(attribute, attributeOffset(text, parser.startIndex, attribute));
      },
      ontext(value) {
        if (inStyle && EXTERNAL_CSS.test(value)) report('<style>', parser.startIndex);
      },
      onclosetag() {
        inStyle = false;
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
  if (/^on/i.test(local)) return true;
  if (local === 'href' || local === 'src') return !/^\s*(?:#|data:image\/(?:png|jpe?g|webp|gif);base64,)/i.test(value);
  if (local === 'attributename') return ANIMATED_FAULT.test(value.trim());
  return EXTERNAL_CSS.test(value);
}

function attributeOffset(text: string, from: number, attribute: string): number {
  const at = text.indexOf(attribute, from);
  return at < 0 ? from : at;
}
