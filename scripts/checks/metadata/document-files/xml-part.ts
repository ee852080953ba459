/** Parts of office documents, read as XML whatever their namespace prefixes and encoding. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Text of a part; office programs read UTF-8 and UTF-16. */
export function partText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

export interface PartHandlers {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads a part from beginning to end; names are passed without their prefix.
 *
 * @throws {Error} if it is not well-formed XML, or has a document type, which no office program writes.
 */
export function readPart(bytes: Buffer, { open, text, close }: PartHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (reason: unknown) => {
    throw reason instanceof Error ? reason : new Error('a document type');
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse(null));
  parser.on('opentag', ({ local, attributes }: SaxesTagNS) => {
    open?.(local, new Map(Object.values(attributes).map((each) => [each.local, each.value])));
  });
  parser.on('text', (piece) => text?.(piece));
  parser.on('cdata', (piece) => text?.(piece));
  parser.on('closetag', ({ local }: SaxesTagNS) => close?.(local));
  parser.write(partText(bytes)).close();
}
