import { Parser } from 'htmlparser2';
import { addressesIn, isRunnable, leadingAttribute, loadingAttributes } from './loads.ts';
import type { IdentityElement, InlineCode, Located, PageFacts, Zone } from './page-facts.ts';
import { ZoneText } from './zone-text.ts';

type Attributes = Record<string, string>;

/** Elements inside which a `<header>` or `<footer>` belongs to the element, not to the page. */
const SECTIONING: ReadonlySet<string> = new Set(['main', 'article', 'section', 'aside', 'nav', 'dialog']);

interface OpenElement {
  element: { -readonly [K in keyof IdentityElement]: IdentityElement[K] };
  depth: number;
}

/** @param origin `https://` and the primary domain, for pages without a canonical address of their own. */
export function parsePage(html: string, origin: string): PageFacts {
  const gatherer = new Gatherer(origin);
  const places = new Map<string, number>();
  const parser: Parser = new Parser({
    onattribute: (name) => {
      if (!places.has(name)) places.set(name, parser.startIndex);
    },
    onopentag: (tag, attributes) => {
      gatherer.open(tag, attributes, parser.startIndex, places);
      places.clear();
    },
    ontext: (text) => gatherer.text(text, parser.startIndex),
    onclosetag: (tag) => gatherer.close(tag),
  });
  parser.write(html);
  parser.end();
  return gatherer.facts();
}

/** Collects the facts while the parser walks the page. */
class Gatherer {
  private lang: Located | null = null;
  private title: Located | null = null;
  private readonly metas: { name: string; value: string; at: number }[] = [];
  private readonly canonicals: Located[] = [];
  private readonly elements: IdentityElement[] = [];
  private readonly links: string[] = [];
  private readonly linkPlaces: number[] = [];
  private readonly loads: Located[] = [];
  private readonly ids: string[] = [];
  private readonly inlineCode: InlineCode[] = [];
  private readonly jsonLd: Located[] = [];
  private readonly zones: Record<Zone, ZoneText | null> = { header: null, footer: null };

  private depth = 0;
  private sectioning = 0;
  private zone: { name: Zone; depth: number; text: ZoneText } | null = null;
  private openElements: OpenElement[] = [];
  /** Where the text of a title, script or style being read goes. */
  private sink: { value: string; at: number } | null = null;
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  open(tag: string, attributes: Attributes, at: number, places: ReadonlyMap<string, number>): void {
    this.depth += 1;
    if (SECTIONING.has(tag)) this.sectioning += 1;
    this.enterZone(tag, at);
    this.head(tag, attributes, at);
    const place = (name: string) => places.get(name) ?? at;
    for (const name in attributes) {
      const value = attributes[name] ?? '';
      if (name === 'id') this.ids.push(value);
      else if (name === 'style') this.inlineCode.push({ kind: 'style-attribute', value: name, at: place(name) });
      else if (name.startsWith('on')) this.inlineCode.push({ kind: 'handler', value: name, at: place(name) });
    }
    const leading = leadingAttribute(tag);
    const target = leading === undefined ? undefined : attributes[leading];
    if (leading !== undefined && target !== undefined) {
      this.links.push(target);
      this.linkPlaces.push(place(leading));
    }
    for (const name of loadingAttributes(tag, attributes))
      for (const value of addressesIn(name, attributes[name] ?? ''))
        if (value !== '') this.loads.push({ value, at: place(name) });
    this.element(attributes, at, tag, target);
    this.zone?.text.element(tag, attributes, at);
  }

  text(text: string, at: number): void {
    if (this.sink) {
      if (this.sink.value === '') this.sink.at = at;
      this.sink.value += text;
      return;
    }
    for (const { element } of this.openElements) element.text += text;
    this.zone?.text.words(text, at);
  }

  close(tag: string): void {
    this.sink = null;
    if (this.zone?.depth === this.depth) this.zone = null;
    this.openElements = this.openElements.filter((open) => open.depth !== this.depth);
    if (SECTIONING.has(tag)) this.sectioning -= 1;
    this.depth -= 1;
  }

  private enterZone(tag: string, at: number): void {
    if ((tag !== 'header' && tag !== 'footer') || this.zone || this.sectioning > 0 || this.zones[tag]) return;
    const text = new ZoneText(at, ownAddress(this.canonicals, this.origin));
    this.zones[tag] = text;
    this.zone = { name: tag, depth: this.depth, text };
  }

  private head(tag: string, attributes: Attributes, at: number): void {
    const { name, content = '' } = attributes;
    if (tag === 'html') this.lang = { value: attributes['lang'] ?? '', at };
    else if (tag === 'title' && this.title === null) this.title = this.read(at);
    else if (tag === 'meta' && name !== undefined) this.metas.push({ name, value: content, at });
    else if (tag === 'link' && attributes['rel'] === 'canonical')
      this.canonicals.push({ value: attributes['href'] ?? '', at });
    else if (tag === 'style') this.inlineCode.push(Object.assign(this.read(at), { kind: 'style-element' as const }));
    else if (tag === 'script' && attributes['src'] === undefined) {
      if (attributes['type'] === 'application/ld+json') this.jsonLd.push(this.read(at));
      else if (isRunnable(attributes['type']))
        this.inlineCode.push(Object.assign(this.read(at), { kind: 'script' as const }));
    }
  }

  private read(at: number): { value: string; at: number } {
    this.sink = { value: '', at };
    return this.sink;
  }

  private element(attributes: Attributes, at: number, tag: string, href: string | undefined): void {
    const part = attributes['data-identity'];
    if (part !== undefined) {
      const element = { part, zone: this.zone?.name ?? null, at, text: '', href: null, alt: null };
      this.elements.push(element);
      this.openElements.push({ element, depth: this.depth });
    }
    const alt = tag === 'img' ? attributes['alt'] : undefined;
    for (const { element } of this.openElements) {
      element.href ??= href ?? null;
      element.alt ??= alt ?? null;
    }
  }

  facts(): PageFacts {
    for (const element of this.elements) element.text = collapse(element.text);
    if (this.title) this.title.value = collapse(this.title.value);
    const { lang, title, metas, canonicals, elements, links, linkPlaces, loads, ids, inlineCode, jsonLd } = this;
    const [header, footer] = [this.zones.header?.facts() ?? null, this.zones.footer?.facts() ?? null];
    return {
      lang,
      title,
      metas,
      canonicals,
      elements,
      links,
      linkPlaces,
      loads,
      ids,
      inlineCode,
      jsonLd,
      header,
      footer,
    };
  }
}

/**
 * The address a page gives as its own, for example to the error-report entry: the canonical one, or the home page
 * where it has none (the error page answers for every address that does not exist).
 */
export function ownAddress(canonicals: readonly Located[], origin: string): string {
  return canonicals[0]?.value ?? `${origin}/`;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
