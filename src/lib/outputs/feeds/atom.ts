/** Atom 1.0 (RFC 4287). */
import { mediaType } from '../../text/media-type.ts';
import { element, xmlDocument, type XmlElement } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

export function atomFeed(feed: Feed): string {
  return xmlDocument(
    element(
      'feed',
      [
        element('id', feed.folderUrl),
        element('title', feed.title),
        element('subtitle', feed.description),
        element('link', '', { rel: 'self', type: mediaType('feed.xml'), href: `${feed.folderUrl}feed.xml` }),
        element('link', '', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }),
        element('updated', feed.updated),
        element('author', [element('name', feed.author), element('uri', `${feed.origin}/`)]),
        ...feed.items.map((item) => atomEntry(item)),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
    ),
  );
}

function atomEntry(item: FeedItem): XmlElement {
  return element('entry', [
    element('id', item.id),
    element('title', item.title, { 'xml:lang': item.lang }),
    element('link', '', { rel: 'alternate', type: 'text/html', href: item.url }),
    element('published', item.published),
    element('updated', item.updated),
    element('author', [element('name', item.author)]),
    ...item.tags.map((term) => element('category', '', { term })),
    element('summary', item.summary, { 'xml:lang': item.lang }),
    ...item.attachments.map(({ name, url, size, title }) =>
      element('link', '', {
        rel: 'enclosure',
        type: mediaType(name),
        length: String(size),
        href: url,
        title,
      }),
    ),
  ]);
}
