/** Attributes that make a browser fetch something to show the page, and attributes of links. */

type Attributes = Readonly<Record<string, string | undefined>>;

/** `rel` values of `<link>` that fetch or connect. */
const FETCHING_RELS: ReadonlySet<string> = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]);

const LOADING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

const LEADING: Readonly<Record<string, string>> = { a: 'href', area: 'href', form: 'action' };

/** Attribute that holds a link target. */
export const leadingAttribute = (tag: string): string | undefined => LEADING[tag];

/** Attributes of this element that fetch something. */
export function loadingAttributes(tag: string, attributes: Attributes): readonly string[] {
  if (tag !== 'link') return LOADING[tag] ?? [];
  const rels = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  return rels.some((rel) => FETCHING_RELS.has(rel)) ? ['href'] : [];
}

/** Addresses in an attribute; `srcset` holds several. */
export function addressesIn(attribute: string, value: string): string[] {
  if (attribute !== 'srcset') return [value.trim()];
  // Candidates are separated by a comma and white space; a comma inside an address has none after it.
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** Scripts a browser runs; other types are data. */
export function isRunnable(type: string | undefined): boolean {
  return (
    type === undefined ||
    type === '' ||
    type === 'module' ||
    /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/i.test(type)
  );
}
