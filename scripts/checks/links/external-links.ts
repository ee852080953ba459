/** External links are listed for the scheduled check that follows them; nothing here sends requests to other hosts. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const EXTERNAL_LINKS_FILE = 'external-links.json';

/** Pages listed for each link; a footer link is on every page of the site. */
const PAGES_NAMED = 5;

/** One line of `external-links.json`. */
export interface ExternalLink {
  url: string;
  /** Links to it in the whole site. */
  count: number;
  /** Addresses of the first pages that link to it. */
  pages: string[];
}

export class ExternalLinks {
  private readonly links = new Map<string, ExternalLink>();

  add(url: string, page: string): void {
    const link = this.links.get(url) ?? { url, count: 0, pages: [] };
    link.count += 1;
    if (link.pages.length < PAGES_NAMED && link.pages.at(-1) !== page) link.pages.push(page);
    this.links.set(url, link);
  }

  /** Number of distinct addresses. */
  get size(): number {
    return this.links.size;
  }

  async save(folder: string, site: string): Promise<void> {
    const links = [...this.links.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, EXTERNAL_LINKS_FILE),
      `${JSON.stringify({ version: 1, site, links }, null, 1)}\n`,
    );
  }
}
