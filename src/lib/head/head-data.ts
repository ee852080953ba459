/**
 * What is in the `<head>` of a page, as data. The layout only writes it out:
 * `lang` on `<html>`, `title`, every `meta`, `canonical` unless null, every `links`, and each of `jsonLd` by
 * `jsonLdText` in a `<script type="application/ld+json">` of its own.
 */

export interface HeadMeta {
  name: string;
  content: string;
}
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  title?: string;
  hreflang?: string;
}
export interface HeadData {
  title: string;
  /** At most 120 characters. Already among `meta`, in the letter case required at the page's level. */
  description: string;
  /** Absolute, on the primary domain; null where the page has no address of its own (404). */
  canonical: string | null;
  /** Value of `<html lang>`: the language of the frame. Texts in another language have their own `lang`. */
  lang: string;
  /** In writing order; names are in the exact letter case of the annex 网页设计规范. */
  meta: HeadMeta[];
  links: HeadLink[];
  jsonLd: object[];
}

/** Pictures Astro has processed, as addresses within the site. Only the page knows them. */
export interface HeadPictures {
  /** Cover picture of the entry. */
  cover?: string;
  /** Logo of the site. */
  logo?: string;
}
