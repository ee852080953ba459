/** A response: an `Article`, or a `LiveBlogPosting` where it has updates. */
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { isoTime } from '../../text/iso-time.ts';

export function responseJsonLd(library: Library, _site: Site, response: Entry<'response'>): object {
  const { title, respondingInstitution, publishedAt } = response.data;
  const updates = library.updatesOf(response);
  const [newest] = updates;
  return {
    '@type': newest ? 'LiveBlogPosting' : 'Article',
    headline: title,
    sourceOrganization: { '@type': 'GovernmentOrganization', name: respondingInstitution },
    ...(newest
      ? {
          coverageStartTime: isoTime(publishedAt),
          coverageEndTime: isoTime(newest.at),
          liveBlogUpdate: updates.map(({ at, text }) => ({
            '@type': 'BlogPosting',
            headline: `${title}（${at}）`,
            datePublished: isoTime(at),
            articleBody: text,
          })),
        }
      : {}),
  };
}
