/** Converts between the address of a page and its file. Addresses are decoded paths within the site. */

/** `/zwgk/` → `zwgk/index.html`; an address without slash at its end is a file of its own. */
export function pageFile(url: string): string {
  return (url.endsWith('/') ? `${url}index.html` : url).slice(1);
}

/** The shortest address of a file: `zwgk/index.html` → `/zwgk/`. */
export function pageUrl(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
