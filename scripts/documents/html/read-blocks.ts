/** HTML, of a page or from the converter of Word documents, as blocks. Nothing of it is run or fetched. */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { addressProblem } from '../../../schemas/web-address.ts';
import {
  withoutStrong,
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  type Picture,
  type TableBlock,
} from '../blocks.ts';
import { pictureExtension, writtenAlt } from '../pictures.ts';
import { alignOf, attribute, unreadPicture } from './elements.ts';
import { paragraphs } from './paragraphs.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements whose content readers of a page do not see as text. */
const UNSEEN = new Set(
  'script style template noscript head link meta iframe object embed svg math canvas video audio select textarea button form nav aside dialog map datalist'.split(
    ' ',
  ),
);
/** Elements that are lines of their own. */
const BLOCKS = new Set(
  'address article blockquote center dd details div dl dt fieldset figcaption figure footer header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul caption h1 h2 h3 h4 h5 h6 body html'.split(
    ' ',
  ),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i;
/** Ids the converter gives to footnotes and to the places they are referred to from. */
const REFERENCE = /^(?:footnote|endnote)-ref-(.+)$/;
const NOTE = /^(footnote|endnote)-(?!ref-)(.+)$/;
/** Addresses that may be opened from a page as they are. */
const PLAIN_SCHEME = /^(?:mailto|tel):[^\s<>"]+$/i;
const MAX_SPAN = 100;
const DATA_PICTURE = /^data:image\/[\w.+-]+;base64,/i;

export interface BlocksRead {
  blocks: Block[];
  footnotes: Map<string, Block[]>;
  notes: string[];
}

/** @param pictures those the HTML names as `picture:0`; pictures in the HTML itself are added. */
export function readBlocks(html: string, { pictures }: { pictures: Picture[] }): BlocksRead {
  return readNodes(parseFragment(html).childNodes, pictures);
}

export function readNodes(nodes: readonly Node[], pictures: Picture[]): BlocksRead {
  const footnotes = new Map<string, Block[]>();
  const counts = { scripts: 0, hidden: 0 };
  const links = new Set<string>();

  /** Blocks of a container; text between its blocks is a paragraph. */
  function blocksOf(children: readonly Node[], align?: Paragraph['align']): Block[] {
    const found: Block[] = [];
    let line: Inline[] = [];
    const flush = () => {
      found.push(...paragraphs(line, align));
      line = [];
    };
    for (const child of children) {
      if (!holdsBlocks(child)) {
        line.push(...inlinesOf(child));
        continue;
      }
      flush();
      found.push(...blocksFrom(child, align));
    }
    flush();
    return found;
  }

  function blocksFrom(element: Element, inherited?: Paragraph['align']): Block[] {
    if (isLeftOut(element)) return [];
    const align = alignOf(element) ?? inherited;
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) return headings(element, Number(level), align);
    if (element.tagName === 'ul' || element.tagName === 'ol') return lists(element);
    if (element.tagName === 'table') return [tableOf(element)];
    if (element.tagName === 'pre') return preformatted(element);
    const blocks = blocksOf(element.childNodes, align);
    const [first] = blocks;
    if (attribute(element, 'class') === 'title' && first?.kind === 'paragraph') first.isTitle = true;
    return blocks;
  }

  function headings(element: Element, level: number, align: Paragraph['align']): Block[] {
    return blocksOf(element.childNodes, align).map((block) =>
      block.kind === 'paragraph' ? { kind: 'heading', level, inlines: withoutStrong(block.inlines) } : block,
    );
  }

  function preformatted(element: Element): Block[] {
    const text = element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
    if (element.childNodes.some((child) => tree.isElementNode(child))) return blocksOf(element.childNodes);
    return text.split('\n').flatMap((line) => paragraphs([{ kind: 'text', text: line }]));
  }

  function lists(element: Element): Block[] {
    const items: Block[][] = [];
    for (const child of element.childNodes) {
      if (!tree.isElementNode(child)) continue;
      const note = NOTE.exec(attribute(child, 'id'));
      const blocks = blocksOf(child.tagName === 'li' ? child.childNodes : [child]);
      if (note) footnotes.set(`${note[1] === 'endnote' ? 'e' : ''}${note[2] ?? ''}`, blocks);
      else if (blocks.length > 0) items.push(blocks);
    }
    const start = element.tagName === 'ol' ? Number(attribute(element, 'start') || 1) : null;
    return items.length === 0 ? [] : [{ kind: 'list', start, items }];
  }

  function tableOf(element: Element): TableBlock {
    const rows: Cell[][] = [];
    let headingRows = 0;
    const visit = (parent: Element, inHead: boolean) => {
      for (const child of parent.childNodes) {
        if (!tree.isElementNode(child) || isLeftOut(child)) continue;
        if (child.tagName !== 'tr') {
          if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) visit(child, child.tagName === 'thead');
          continue;
        }
        const cells = child.childNodes.flatMap((cell) =>
          tree.isElementNode(cell) && /^t[dh]$/.test(cell.tagName) ? [cellOf(cell)] : [],
        );
        if (cells.length === 0) continue;
        if (rows.length === headingRows && (inHead || cells.every(({ isHeading }) => isHeading))) headingRows += 1;
        rows.push(cells);
      }
    };
    visit(element, false);
    return { kind: 'table', rows, headingRows };
  }

  function cellOf(cell: Element): Cell {
    const span = (name: string) => Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), MAX_SPAN);
    return {
      isHeading: cell.tagName === 'th',
      columns: span('colspan'),
      rows: span('rowspan'),
      blocks: blocksOf(cell.childNodes),
    };
  }

  function inlinesOf(node: Node): Inline[] {
    if (tree.isTextNode(node)) return [{ kind: 'text', text: node.value.replace(/[ \t\n\r\f\u00A0]+/g, ' ') }];
    if (!tree.isElementNode(node) || isLeftOut(node)) return [];
    const inner = () => node.childNodes.flatMap(inlinesOf);
    switch (node.tagName) {
      case 'br':
        return [{ kind: 'break' }];
      case 'b':
      case 'strong':
        return [{ kind: 'strong', inlines: inner() }];
      case 'sup':
        return reference(node) ?? [{ kind: 'sup', inlines: inner() }];
      case 'sub':
        return [{ kind: 'sub', inlines: inner() }];
      case 's':
      case 'del':
      case 'strike':
        return [{ kind: 's', inlines: inner() }];
      case 'a':
        return reference(node) ?? linkOf(node, inner());
      case 'img':
        return pictureOf(node);
      case 'input':
        return attribute(node, 'type') === 'checkbox'
          ? [{ kind: 'text', text: node.attrs.some(({ name }) => name === 'checked') ? '☑' : '☐' }]
          : [];
      default:
        return inner();
    }
  }

  /** A reference to a footnote, and the way back from it, which pages add themselves. */
  function reference(element: Element): Inline[] | null {
    const links = element.tagName === 'a' ? [element] : element.childNodes.filter((child) => tree.isElementNode(child));
    const [link] = links;
    if (links.length !== 1 || !link || link.tagName !== 'a') return null;
    const key = REFERENCE.exec(attribute(link, 'id'))?.[1];
    if (key !== undefined)
      return [{ kind: 'footnote', key: `${attribute(link, 'id').startsWith('endnote') ? 'e' : ''}${key}` }];
    return /^#(?:footnote|endnote)-ref-/.test(attribute(link, 'href')) ? [] : null;
  }

  function linkOf(element: Element, inlines: Inline[]): Inline[] {
    const url = attribute(element, 'href').trim();
    if (url === '' || url.startsWith('#')) return inlines;
    if (PLAIN_SCHEME.test(url) || addressProblem(url) === null) return [{ kind: 'link', url, inlines }];
    links.add(url.length > 80 ? `${url.slice(0, 80)}…` : url);
    return inlines;
  }

  function pictureOf(element: Element): Inline[] {
    const source = attribute(element, 'src');
    const alt = writtenAlt(attribute(element, 'alt'));
    const known = /^picture:(\d+)$/.exec(source)?.[1];
    if (known !== undefined) return [{ kind: 'picture', picture: Number(known), alt }];
    if (DATA_PICTURE.test(source)) {
      const bytes = Buffer.from(source.slice(source.indexOf(',') + 1), 'base64');
      const extension = pictureExtension(bytes);
      if (extension !== null) return [{ kind: 'picture', picture: pictures.push({ bytes, extension }) - 1, alt }];
    }
    return [{ kind: 'text', text: unreadPicture(source, attribute(element, 'title'), alt) }];
  }

  /** True for what readers do not see; scripts and hidden text are counted. */
  function isLeftOut(element: Element): boolean {
    if (UNSEEN.has(element.tagName)) {
      if (element.tagName === 'script' || element.tagName === 'iframe') counts.scripts += 1;
      return true;
    }
    const isHidden = element.attrs.some(({ name }) => name === 'hidden') || HIDDEN.test(attribute(element, 'style'));
    if (isHidden) counts.hidden += 1;
    return isHidden;
  }

  const blocks = blocksOf(nodes);
  const notes = [
    ...(counts.scripts > 0 ? [`网页里的 ${counts.scripts} 处脚本、内嵌页面没有带过来。`] : []),
    ...(counts.hidden > 0 ? [`网页里有 ${counts.hidden} 处隐藏的内容，没有带过来。`] : []),
    ...(links.size > 0 ? [`这些链接打不开或者不安全，只留了文字：${[...links].join('、')}`] : []),
  ];
  return { blocks, footnotes, notes };
}

function holdsBlocks(node: Node): node is Element {
  if (!tree.isElementNode(node)) return false;
  return BLOCKS.has(node.tagName) || (!UNSEEN.has(node.tagName) && node.childNodes.some(holdsBlocks));
}
