/** A report as `Report`, with the time it covers as an ISO 8601 interval. */
import { REPORT_SUBTYPES } from '../../../../schemas/types/report.ts';
import type { Library } from '../../queries/library.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { mediaType } from '../../text/media-type.ts';

type Period = Entry<'report'>['data']['period'];

/** First and last day of each period, `MM-DD`. */
const DAYS: Record<Period, readonly [string, string]> = {
  year: ['01-01', '12-31'],
  firstHalf: ['01-01', '06-30'],
  secondHalf: ['07-01', '12-31'],
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
};

export function reportJsonLd(library: Library, site: Site, report: Entry<'report'>): object {
  const { title, subtype, year, period, indexNumber } = report.data;
  const files = library.attachments(report);
  return {
    '@type': 'Report',
    headline: title,
    genre: REPORT_SUBTYPES[subtype],
    temporalCoverage: DAYS[period].map((day) => `${year}-${day}`).join('/'),
    ...(indexNumber === undefined ? {} : { reportNumber: indexNumber }),
    ...(files.length > 0
      ? {
          encoding: files.map((file) => ({
            '@type': 'MediaObject',
            name: file.title,
            contentUrl: site.origin + file.url,
            encodingFormat: mediaType(file.name),
            contentSize: String(file.size),
          })),
        }
      : {}),
  };
}
