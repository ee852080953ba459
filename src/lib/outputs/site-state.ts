/**
 * The state of a site as a file, for whoever watches it (R-JM-40.2): its status, and the notices of times when it does
 * not serve, with their periods. What is going on at a moment follows from the periods, so the file need not change.
 */
import { SITE_STATUSES } from '../../../schemas/site.ts';
import { siteName } from '../model/site-names.ts';
import type { Site } from '../model/site.ts';
import type { Library } from '../queries/library.ts';
import { isoTime } from '../text/iso-time.ts';
import type { TextOutput } from './text-output.ts';

/** Notices of these kinds say when a site is off line. */
const OUTAGES = ['serviceOutage', 'temporaryClosure'] as const;

export function siteState(library: Library, site: Site): TextOutput {
  const { status, contact } = site.record;
  const outages = library
    .entries({ site: site.id, type: 'notice' })
    .filter(({ data }) => OUTAGES.some((kind) => kind === data.subtype))
    .flatMap(({ id, url, data: { title, offline, cause } }) =>
      offline
        ? [{ id, title, url: site.origin + url, from: isoTime(offline.from), to: isoTime(offline.to), cause }]
        : [],
    );
  const content = { site: siteName(site), status, label: SITE_STATUSES[status], phone: contact.phone, outages };
  return { path: 'data/status.json', text: `${JSON.stringify(content, null, 1)}\n` };
}
