/** The JSON-LD of an entry: that of its type, with the properties of every entry. */
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import type { HeadPictures } from '../head-data.ts';
import { isoTime } from '../../text/iso-time.ts';
import { traitsOf } from '../../types/index.ts';
import { publisher } from './site.ts';

export function entryJsonLd(
  library: Library,
  site: Site,
  entry: Entry,
  description: string,
  pictures: HeadPictures,
): object {
  return {
    '@context': 'https://schema.org',
    ...traitsOf(entry).jsonLd(library, site, entry),
    ...creativeWork(library, site, entry, description, pictures),
  };
}

function creativeWork(library: Library, site: Site, entry: Entry, description: string, pictures: HeadPictures): object {
  const { publishedAt, source, author, editor, tags, lang, expiresAt } = entry.data;
  const url = site.origin + entry.url;
  return {
    '@id': url,
    url,
    mainEntityOfPage: url,
    description,
    ...(pictures.cover === undefined ? {} : { image: site.origin + pictures.cover }),
    datePublished: isoTime(publishedAt),
    dateModified: isoTime(library.changedAt(entry) ?? publishedAt),
    ...(expiresAt === undefined ? {} : { expires: isoTime(expiresAt) }),
    inLanguage: lang,
    keywords: tags,
    author: author === undefined ? { '@type': 'Organization', name: source.name } : { '@type': 'Person', name: author },
    editor: { '@type': 'Person', name: editor },
    publisher: publisher(site),
    ...(source.url === undefined ? {} : { isBasedOn: source.url }),
  };
}
