/**
 * A consultation or survey as an `Article` about the document under consultation; an interview as an `Article` about an
 * `Event` with its guests.
 */
import { consultationEntrance } from '../../interaction/entrance.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { isoTime } from '../../text/iso-time.ts';

export function consultationJsonLd(library: Library, site: Site, entry: Entry<'consultation'>): object {
  const { title, subtype, opensAt, closesAt, guests, provider } = entry.data;
  const documents = library.targets('consultedDocument', entry).map((document) => ({
    '@type': document.type === 'policy' ? 'Legislation' : 'Article',
    name: document.data.title,
    url: library.site(document.site).origin + document.url,
  }));
  const event = {
    '@type': 'Event',
    name: title,
    startDate: isoTime(opensAt),
    endDate: isoTime(closesAt),
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'VirtualLocation', url: consultationEntrance(site, entry) ?? site.origin + entry.url },
    organizer: { '@type': 'GovernmentOrganization', name: provider },
    performer: guests.map(({ name, post }) => ({ '@type': 'Person', name, jobTitle: post })),
  };
  const about = [...(subtype === 'interview' ? [event] : []), ...documents];
  return {
    '@type': 'Article',
    headline: title,
    temporalCoverage: `${isoTime(opensAt)}/${isoTime(closesAt)}`,
    ...(about.length > 0 ? { about } : {}),
  };
}
