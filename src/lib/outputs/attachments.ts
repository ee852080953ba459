/**
 * Files that a site publishes under `/attachments/`. None of them can run as a page or code of the site, so they need
 * no `Content-Disposition`: browsers open documents and pictures they can show, and save the others.
 */
import type { MdastNode } from 'satteri';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { FileInfo } from '../model/file.ts';
import { attachmentUrl } from '../library/attachments.ts';
import type { Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { namedFiles } from '../model/roles.ts';
import { sitePages } from '../routes/site-pages.ts';
import { linkTarget } from '../markup/link-target.ts';
import { MEDIA_TYPES } from '../text/media-type.ts';

/** Types of the site's own files; as attachments they could act as pages or code of the site. */
const NEVER_ATTACHED: ReadonlySet<string> = new Set([
  'css',
  'html',
  'ico',
  'js',
  'svg',
  'wasm',
  'webmanifest',
  'woff',
  'woff2',
]);

/** True for documents, pictures, recordings, data and archives; false for what a browser could run, and for unknown types. */
export function mayBeAttached(name: string): boolean {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(MEDIA_TYPES, extension) && !NEVER_ATTACHED.has(extension);
}

export interface PublishedFile {
  /** Path from the repository root. */
  source: string;
  /** Address within the site. */
  url: string;
}

/** Files declared by or linked from the site's visible entries, each once, sorted by address. */
export function publishedFiles(library: Library, siteId: string): PublishedFile[] {
  const files = new Map<string, PublishedFile>();
  const add = (source: string, url: string) => {
    if (mayBeAttached(source)) files.set(url, { source, url });
  };
  for (const page of sitePages(library, siteId)) {
    if (page.kind !== 'entry') continue;
    const { entry } = page;
    for (const { file, url } of library.attachments(entry)) add(file, url);
    for (const { name, use } of namedFiles(entry)) {
      const info = use === 'download' ? library.sibling(entry, name) : undefined;
      if (info) add(info.path, attachmentUrl(info));
    }
    for (const info of linkedFiles(library, entry)) add(info.path, attachmentUrl(info));
  }
  return [...files.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Files the body links to. */
function linkedFiles(library: Library, entry: Entry): FileInfo[] {
  // Most bodies have no link, so parsing is skipped where none is found.
  if (!/\]\(|\]:/.test(entry.body)) return [];
  return links(readMarkdown(entry.body, 'md').tree).flatMap((href) => {
    const target = linkTarget(library, entry.file, href);
    return target.kind === 'attachment' ? [target.info] : [];
  });
}

function links(node: MdastNode): string[] {
  const own = node.type === 'link' || node.type === 'definition' ? [node.url] : [];
  return 'children' in node ? [...own, ...(node.children as readonly MdastNode[]).flatMap(links)] : own;
}
