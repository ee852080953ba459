/** An interpretation as an `Article` about the documents it explains, with its recording. */
import { interpretationMedia } from '../../library/interpretation-media.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { mediaType } from '../../text/media-type.ts';
import { isoTime } from '../../text/iso-time.ts';
import { legalForce } from './legislation.ts';

export function interpretationJsonLd(library: Library, site: Site, entry: Entry<'interpretation'>): object {
  const { title, guests } = entry.data;
  return {
    '@type': 'Article',
    headline: title,
    about: library.targets('interprets', entry).map((document) => ({
      '@type': 'Legislation',
      name: document.data.title,
      url: library.site(document.site).origin + document.url,
      legislationLegalForce: legalForce(library, document),
    })),
    ...recording(library, site, entry),
    ...(guests.length > 0
      ? { contributor: guests.map(({ name, post }) => ({ '@type': 'Person', name, jobTitle: post })) }
      : {}),
  };
}

function recording(library: Library, site: Site, entry: Entry<'interpretation'>): object {
  const found = interpretationMedia(library, entry);
  if (!found) return {};
  const { title, media, publishedAt, textAlternative } = entry.data;
  return {
    associatedMedia: {
      '@type': found.kind === 'audio' ? 'AudioObject' : 'VideoObject',
      name: title,
      contentUrl: site.origin + found.file.url,
      encodingFormat: mediaType(found.file.name),
      contentSize: String(found.file.size),
      uploadDate: isoTime(publishedAt),
      ...(media?.duration === undefined ? {} : { duration: isoDuration(media.duration) }),
      ...(textAlternative === undefined ? {} : { transcript: textAlternative }),
    },
  };
}

/** `03:25` as `PT3M25S`, `1:03:25` as `PT1H3M25S`. */
export function isoDuration(text: string): string {
  const [seconds = 0, minutes = 0, hours = 0] = text.split(':').map(Number).reverse();
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes}M${seconds}S`;
}
