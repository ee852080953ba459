/** JSON Feed 1.1. */
import { mediaType } from '../../text/media-type.ts';
import type { Feed } from './feed.ts';

export function jsonFeed(feed: Feed): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: `${feed.folderUrl}feed.json`,
    description: feed.description,
    language: feed.lang,
    authors: [{ name: feed.author, url: `${feed.origin}/` }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      ...(item.lang === undefined ? {} : { language: item.lang }),
      date_published: item.published,
      date_modified: item.updated,
      authors: [{ name: item.author }],
      tags: item.tags,
      ...(item.attachments.length === 0
        ? {}
        : {
            attachments: item.attachments.map(({ name, url, size, title }) => ({
              url,
              mime_type: mediaType(name),
              title,
              size_in_bytes: size,
            })),
          }),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
