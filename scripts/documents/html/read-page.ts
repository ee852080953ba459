/** Reads a saved web page: the article in it, and what its `meta` elements say of it. */
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { UsageError } from '../../lib/command.ts';
import type { Block, Described, Picture, ReadDocument } from '../blocks.ts';
import { countLabels, ENOUGH_LABELS } from '../official/metadata-labels.ts';
import { withoutMarks } from '../marks.ts';
import { readNodes } from './read-blocks.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Deepest nesting of elements; pages of portals have some thirty. */
const MAX_DEPTH = 300;

/** Ids and classes that content management systems of portals give to the text of an article, the surest first. */
const ARTICLE: readonly RegExp[] = [
  /^(?:UCAP-CONTENT|zoom|Zoom|ZOOM)$/,
  /^(?:TRS_Editor|trs_editor_view|TRS_UEDITOR|pages_content|article-?content|articleContent|wznr|xxgk_content|conTxt)$/i,
  /^(?:article|content|main-?content|news-?content|detail-?content|text)$/i,
];
/** `meta` names of articles (政府网站网页标签), and what they say. */
const META: Readonly<Record<string, keyof Described>> = {
  ArticleTitle: 'title',
  ContentSource: 'source',
  PubDate: 'published',
  Url: 'address',
};
const DISTANT = '没有找到网页中正文所在的部分，整页的文字都在下面，请删去菜单、页脚等多余的';

/** @throws {UsageError} for a page nested beyond reason. */
export function readPage(name: string, html: string): ReadDocument {
  const page = parse(withoutMarks(html));
  const elements = everyElement(page, name);
  const article = articleIn(elements);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const pictures: Picture[] = [];
  const inArticle = new Set(article ? [article, ...everyElement(article, name)] : []);
  const head = article ? metadataBeside(elements, inArticle) : undefined;
  const { blocks, footnotes, notes } = readNodes((article ?? body)?.childNodes ?? [], pictures);
  const before: Block[] = head ? readNodes([head], pictures).blocks : [];
  const open: Block[] = article ? [] : [{ kind: 'decision', words: DISTANT }];
  const described = describedBy(elements);
  return {
    blocks: [...open, ...before, ...blocks],
    footnotes,
    pictures,
    described,
    notes,
    everything: [textBelow(page), ...Object.values(described)].join('\n'),
  };
}

function everyElement(root: DefaultTreeAdapterTypes.ParentNode, name: string): Element[] {
  const found: Element[] = [];
  const rest: [DefaultTreeAdapterTypes.ParentNode, number][] = [[root, 0]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [parent, depth] = next;
    if (depth > MAX_DEPTH) throw new UsageError(`${name} 的标签嵌套太深，不像正常的网页，没有读取。`);
    if (tree.isElementNode(parent as Element)) found.push(parent as Element);
    for (const child of parent.childNodes.toReversed()) if ('childNodes' in child) rest.push([child, depth + 1]);
  }
  return found;
}

function articleIn(elements: readonly Element[]): Element | undefined {
  for (const pattern of ARTICLE) {
    const found = elements.find(({ attrs }) =>
      attrs.some(
        ({ name, value }) =>
          (name === 'id' || name === 'class') && value.split(/\s+/).some((each) => pattern.test(each)),
      ),
    );
    if (found && textBelow(found).trim() !== '') return found;
  }
  const named = elements.find(({ tagName }) => tagName === 'article' || tagName === 'main');
  if (named) return named;
  // A saved document has no frame around its text.
  const framed = elements.some(({ tagName }) => /^(?:nav|header|footer|form|iframe)$/.test(tagName));
  return framed ? undefined : elements.find(({ tagName }) => tagName === 'body');
}

/** The smallest table or list outside the article with the names of several fields: 索引号, 发文字号 … */
function metadataBeside(elements: readonly Element[], inArticle: ReadonlySet<Element>): Element | undefined {
  return elements.findLast(
    (element) =>
      /^(?:table|ul|dl)$/.test(element.tagName) &&
      !inArticle.has(element) &&
      countLabels(textBelow(element)) >= ENOUGH_LABELS,
  );
}

function describedBy(elements: readonly Element[]): Described {
  const found: Partial<Record<keyof Described, string>> = {};
  for (const { tagName, attrs } of elements) {
    if (tagName !== 'meta') continue;
    const value = (name: string) => attrs.find((each) => each.name === name)?.value.trim() ?? '';
    const key = Object.entries(META).find(([name]) => name.toLowerCase() === value('name').toLowerCase())?.[1];
    if (key !== undefined && value('content') !== '') found[key] ??= value('content');
  }
  return found;
}

const BREAKS = /^(?:p|div|br|li|tr|td|th|h[1-6]|dt|dd)$/;

function textBelow(parent: DefaultTreeAdapterTypes.ParentNode): string {
  let text = '';
  for (const child of parent.childNodes) {
    if (tree.isTextNode(child)) text += child.value;
    else if (tree.isElementNode(child) && !/^(?:script|style)$/.test(child.tagName))
      text += `${BREAKS.test(child.tagName) ? '\n' : ''}${textBelow(child)}`;
  }
  return text;
}
