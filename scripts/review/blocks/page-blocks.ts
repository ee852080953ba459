/** Reads a rendered page as a visitor does: its main part as blocks, without tools and navigation. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, html, parse } from 'parse5';
import type { Block, TextBlock } from './block.ts';
import { InlineText } from './inline-text.ts';
import { tableBlock } from './table-block.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Never read by a visitor, or not part of what the page says. */
const SKIPPED_TAGS = new Set(['script', 'style', 'template', 'noscript', 'nav', 'head', 'datalist', 'select']);
const SKIPPED_CLASSES = ['article__aside', 'print-only', 'visually-hidden'];

/** Elements that continue the line they are in; all others begin a new one. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'label', 'mark'],
  ...[
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
    'var',
    'wbr',
    'button',
  ],
]);

const STYLES: Readonly<Record<string, Pick<TextBlock, 'style' | 'level'>>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { style: 'heading' as const, level }])),
  li: { style: 'item' },
  blockquote: { style: 'quote' },
  figcaption: { style: 'caption' },
  dt: { style: 'fact' },
  dd: { style: 'fact' },
  pre: { style: 'code' },
};

/** Which part of a page to read. */
export type PagePart = 'main' | 'frame';

/**
 * @param page a whole page as it is published.
 * @param part `frame` is everything outside the main part: header, navigation, footer.
 */
export function pageBlocks(page: string, part: PagePart = 'main'): Block[] {
  const document = parse(page);
  const main = find(document, (element) => element.tagName === 'main');
  const reader = new BlockReader(part === 'frame' ? main : undefined);
  const body = find(document, (element) => element.tagName === 'body');
  const root = part === 'main' ? main : body;
  if (root) reader.read(root, { style: 'paragraph' });
  return reader.finish();
}

type Context = Pick<TextBlock, 'style' | 'level' | 'marker'>;

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #without: Element | undefined;
  #line = new InlineText();
  #context: Context = { style: 'paragraph' };

  constructor(without: Element | undefined) {
    this.#without = without;
  }

  finish(): Block[] {
    this.#flush({ style: 'paragraph' });
    return this.#blocks;
  }

  read(parent: ParentNode, context: Context): void {
    for (const child of parent.childNodes) {
      if (tree.isTextNode(child)) this.#line.add(child.value, context.style === 'code');
      else if (tree.isElementNode(child)) this.#element(child, context);
    }
  }

  #element(element: Element, context: Context): void {
    if (element === this.#without || isSkipped(element, this.#without !== undefined)) return;
    const { tagName } = element;
    if (tagName === 'br') this.#line.break();
    else if (tagName === 'img') this.#picture(element, context);
    else if (tagName === 'table') {
      this.#flush(context);
      this.#blocks.push(tableBlock(element));
    } else if (INLINE.has(tagName)) {
      this.#line.open(tagName, attributeOf(element, 'href'));
      this.read(element, context);
      this.#line.close();
    } else this.#block(element, context);
  }

  #block(element: Element, context: Context): void {
    // The value of a fact stays on the line of its name.
    if (element.tagName === 'dd' && this.#context.style === 'fact') this.#line.label();
    else this.#flush(context);
    const own = contextOf(element, context);
    this.#context = own;
    this.read(element, own);
    if (element.tagName !== 'dt') this.#flush(context);
  }

  #picture(element: Element, context: Context): void {
    const src = attributeOf(element, 'src') ?? '';
    const alt = attributeOf(element, 'alt') ?? '';
    // A picture without an address of its own is drawn in the page, such as a code to scan.
    if (src === '' || src.startsWith('data:')) return;
    this.#flush(context);
    this.#blocks.push({ kind: 'picture', src, alt });
  }

  #flush(next: Context): void {
    const { text, format, links } = this.#line.take();
    if (text !== '') this.#blocks.push({ kind: 'text', ...this.#context, text, format, links });
    this.#context = next;
  }
}

function contextOf(element: Element, context: Context): Context {
  const style = STYLES[element.tagName];
  if (!style) return context.style === 'heading' ? { style: 'paragraph' } : context;
  return element.tagName === 'li' ? { ...style, marker: markerOf(element) } : style;
}

/** The number of an item of a numbered list. */
function markerOf(item: Element): string {
  const list = item.parentNode;
  if (!list || !tree.isElementNode(list) || list.tagName !== 'ol') return '•';
  const items = list.childNodes.filter((node) => tree.isElementNode(node) && node.tagName === 'li');
  return `${Number(attributeOf(list, 'start') ?? 1) + items.indexOf(item)}.`;
}

function isSkipped(element: Element, frame: boolean): boolean {
  if (element.namespaceURI !== html.NS.HTML) return true;
  if (SKIPPED_TAGS.has(element.tagName) && !(frame && element.tagName === 'nav')) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  return SKIPPED_CLASSES.some((each) => classes.includes(each));
}

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

function find(parent: ParentNode, matches: (element: Element) => boolean): Element | undefined {
  for (const child of parent.childNodes) {
    if (!tree.isElementNode(child)) continue;
    if (matches(child)) return child;
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}
