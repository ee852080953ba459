import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { embeddedPicture } from './embedded-picture.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
/** Namespaces whose attributes browsers read. */
const READ = new Set(['', 'http://www.w3.org/1999/xlink', 'http://www.w3.org/XML/1998/namespace']);
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * The picture without comments, `<metadata>` and data of drawing programs, and with embedded pictures cleaned; the
 * rest stays as it was written. Null if it is not well-formed XML.
 */
export function cleanSvg(bytes: Buffer): Buffer | null {
  const text = new TextDecoder().decode(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const kept: string[] = [];
  /** Offset up to which the text has been copied. */
  let done = 0;
  /** Number of open elements that are left out. */
  let outside = 0;
  let damaged = false;
  const replace = (from: number, to: number, by: string) => {
    kept.push(text.slice(done, from), by);
    done = to;
  };
  const start = () => text.lastIndexOf('<', parser.position - 1);

  parser.on('error', () => {
    damaged = true;
  });
  parser.on('comment', () => {
    if (outside > 0) return;
    const at = text.lastIndexOf('<!--', parser.position - 1);
    replace(at, text.indexOf('-->', at) + '-->'.length, '');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (outside > 0) outside++;
    else if (tag.uri !== SVG || tag.local === 'metadata') {
      replace(start(), start(), '');
      outside = 1;
    } else {
      const at = start();
      const source = text.slice(at, parser.position);
      replace(at, parser.position, cleanTag(source, tag));
    }
  });
  parser.on('closetag', () => {
    if (outside === 0) return;
    if (--outside === 0) done = parser.position;
  });
  parser.write(text).close();
  return damaged ? null : Buffer.from(kept.join('') + text.slice(done));
}

function cleanTag(source: string, { attributes }: SaxesTagNS): string {
  return source.replace(ATTRIBUTE, (whole: string, name: string) => {
    const attribute = attributes[name];
    if (!attribute || !isRead(attribute)) return '';
    if (!/(?:^|:)href$/.test(name) || !/^\s*data:/i.test(attribute.value)) return whole;
    const picture = embeddedPicture(attribute.value);
    return picture === null ? '' : ` ${name}="${picture}"`;
  });
}

/** False for data of drawing programs and the declarations of their namespaces. */
function isRead({ uri, value }: SaxesAttributeNS): boolean {
  return uri === XMLNS ? value === SVG || READ.has(value) : READ.has(uri);
}
