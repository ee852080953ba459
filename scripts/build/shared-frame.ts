/**
 * Header and footer of a site for the business systems that are connected to it (R-GO-2.2.2b): `data/frame.json`, with
 * absolute addresses, so that a system on another host shows the design of the site.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, html, parse, serializeOuter } from 'parse5';
import { pageFile } from '../../src/lib/routes/page-file.ts';
import { SITEMAP_URL } from '../../src/lib/routes/site-pages.ts';

type Element = DefaultTreeAdapterTypes.Element;

export const FRAME_FILE = 'data/frame.json';

export interface SharedFrame {
  /** Style sheets that header and footer need, in their order, each with the digest of its bytes. */
  stylesheets: { href: string; integrity?: string }[];
  header: string;
  footer: string;
}

/** Attributes with the address of something. */
const ADDRESSES = ['href', 'src', 'action'];

/**
 * @param page a page of the site as it is published. The site map is in no column, so that no part of its navigation
 * is marked as current.
 * @param origin of the site.
 * @param pageUrl address of the page, which the error report names; the frame names the home page.
 */
export function sharedFrame(page: string, origin: string, pageUrl: string): SharedFrame {
  const elements = [
    ...descendants(parse(page.replaceAll(encodeURIComponent(pageUrl), encodeURIComponent(`${origin}/`)))),
  ];
  const outer = (name: string): string => {
    const element = elements.find((each) => each.tagName === name);
    if (!element) throw new Error(`A page without <${name}>`);
    for (const each of [element, ...descendants(element)])
      for (const attribute of each.attrs)
        if (ADDRESSES.includes(attribute.name) && !attribute.value.startsWith('#'))
          attribute.value = new URL(attribute.value, origin).href;
    return serializeOuter(element);
  };
  return {
    stylesheets: elements
      .filter((each) => each.tagName === 'link' && attributeOf(each, 'rel') === 'stylesheet')
      .map((link) => {
        const integrity = attributeOf(link, 'integrity');
        return {
          href: new URL(attributeOf(link, 'href') ?? '', origin).href,
          ...(integrity === undefined ? {} : { integrity }),
        };
      }),
    header: outer('header'),
    footer: outer('footer'),
  };
}

/** Writes the frame of the site in `outDir`, from its site map. */
export async function writeSharedFrame(outDir: string, origin: string): Promise<void> {
  const page = await readFile(path.join(outDir, pageFile(SITEMAP_URL)), 'utf8');
  const target = path.join(outDir, FRAME_FILE);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(sharedFrame(page, origin, `${origin}${SITEMAP_URL}`), null, 2)}\n`);
}

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

function* descendants(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child) || child.namespaceURI !== html.NS.HTML) continue;
    yield child;
    yield* descendants(child);
  }
}
