/** What the article templates have in common: body, cover, facts under the title, neighbours. */
import { getImage } from 'astro:assets';
import { getEntry, render } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { fileBeside } from '../lib/content/file-beside.ts';
import type { Library } from '../lib/queries/library.ts';
import { openingPicture } from '../lib/library/opening-picture.ts';
import { foreignLanguage } from '../lib/library/entry-language.ts';
import { showsNoticeOnly } from '../lib/status/site-banner.ts';
import type { Entry } from '../lib/model/entry.ts';
import { isoTime } from '../lib/text/iso-time.ts';
import { pictureAt } from './pictures.ts';

export interface ArticleFact {
  label: string;
  text: string;
  url?: string;
  datetime?: string;
}

/** The rendered body of an entry. */
export async function articleBody(entry: Entry) {
  const stored = await getEntry('entries', entry.id);
  if (!stored) throw new Error(`Entry ${entry.id} (${entry.file}) is in the library but not in the collection`);
  return await render(stored);
}

/** Language of an entry that is not its site's; undefined for the site's own. */
export function foreignLang(library: Library, entry: Entry): string | undefined {
  return foreignLanguage(library, entry).lang;
}

/** The opening picture of an entry for Astro; null for entries of other sites, whose pictures are not available. */
export async function entryCover(entry: Entry): Promise<{ src: ImageMetadata; alt: string } | null> {
  const picture = openingPicture(entry);
  if (!picture) return null;
  const src = await entryPicture(entry, picture.file);
  return src ? { src, alt: picture.alt } : null;
}

/**
 * Address of the picture for use outside the page: search engines, chat programs, posters of films. As a JPEG, which
 * all of them support, and no wider than the largest picture of a page.
 */
export async function sharedPicture(picture: ImageMetadata): Promise<string> {
  // Reading a property of the picture would make Astro publish the original, too.
  return (await getImage({ src: picture, format: 'jpg', background: '#ffffff' })).src;
}

/** A picture beside the entry, by its file name; undefined for entries of other sites. */
export async function entryPicture(entry: Entry, name: string | undefined): Promise<ImageMetadata | undefined> {
  return name === undefined ? undefined : pictureAt(fileBeside(entry, name));
}

/** Maps of the entry with their pictures. */
export async function entryMaps(entry: Entry) {
  const maps = entry.data.maps.map(async ({ file, ...map }) => {
    const picture = await entryPicture(entry, file);
    return picture ? [{ ...map, picture }] : [];
  });
  return (await Promise.all(maps)).flat();
}

/** 来源, 发布时间 and so on, in the order readers know (R-JM-24.1, R-GO-8.2.1a). */
export function articleFacts(library: Library, entry: Entry): ArticleFact[] {
  const { data } = entry;
  const changedAt = library.changedAt(entry);
  return [
    { label: '来源', text: data.source.name, ...(data.source.url === undefined ? {} : { url: data.source.url }) },
    { label: '发布时间', text: data.publishedAt, datetime: isoTime(data.publishedAt) },
    ...(changedAt === undefined ? [] : [{ label: '更新时间', text: changedAt, datetime: isoTime(changedAt) }]),
    { label: '发布机构', text: data.publisher },
    ...(data.author === undefined ? [] : [{ label: '作者', text: data.author }]),
    { label: '责任编辑', text: data.editor },
    ...(data.audience.length === 0 ? [] : [{ label: '服务对象', text: data.audience.join('、') }]),
  ];
}

/** Neighbours in the column as links. */
export function neighbours(library: Library, entry: Entry) {
  const link = (other: Entry | null) =>
    other && { title: other.data.title, ...foreignLanguage(library, other), url: other.url };
  if (showsNoticeOnly(library.site(entry.site))) return { previous: null, next: null };
  const { previous, next } = library.neighbours(entry);
  return { previous: link(previous), next: link(next) };
}
