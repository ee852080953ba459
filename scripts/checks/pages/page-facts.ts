/**
 * What the built checks need to know about a page, gathered in one streaming pass without building a tree: ten thousand
 * pages take seconds. `at` is always an offset into the page's text; `offsetPosition` turns it into line and column.
 */

/** A value with its place. */
export interface Located {
  value: string;
  at: number;
}

/** Body-level `<header>` and `<footer>`; everything else differs from page to page. */
export type Zone = 'header' | 'footer';

/** An element marked `data-identity`, with the text, link and picture of it and its descendants. */
export interface IdentityElement {
  part: string;
  zone: Zone | null;
  at: number;
  /** Visible text, white space collapsed. */
  text: string;
  /** First link of the element or inside it. */
  href: string | null;
  /** Text of the first picture of the element or inside it. */
  alt: string | null;
}

/** A place with inline script or style. */
export interface InlineCode {
  kind: 'script' | 'handler' | 'style-element' | 'style-attribute';
  /** The script's or style's text, or the attribute's name. */
  value: string;
  at: number;
}

export interface ZoneFacts {
  at: number;
  /** Texts, links and pictures of the zone, one per line, with the address of the page itself replaced. */
  content: string;
  /** Place of each line of `content`. */
  places: readonly number[];
}

export interface PageFacts {
  lang: Located | null;
  title: Located | null;
  /** `value` is the content. */
  metas: readonly { name: string; value: string; at: number }[];
  canonicals: readonly Located[];
  elements: readonly IdentityElement[];
  /** Link targets of `a`, `area` and `form`. Parallel to `linkPlaces`. */
  links: readonly string[];
  linkPlaces: readonly number[];
  /** What the browser fetches to show the page. */
  loads: readonly Located[];
  ids: readonly string[];
  inlineCode: readonly InlineCode[];
  jsonLd: readonly Located[];
  header: ZoneFacts | null;
  footer: ZoneFacts | null;
}
