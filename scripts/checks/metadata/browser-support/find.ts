import { unsupportedBrowserClaims } from '../../../../src/lib/browsers/browser-claims.ts';
import { browserSupportText } from '../../../../src/lib/browsers/supported.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const browserSupport = defineSubject({ rules, find: findBrowserSupport });

/** The footer claims no browser that the pages do not support. */
function findBrowserSupport({ fleet }: MetadataInput): Problem[] {
  return fleet.parsed.sites.flatMap((site) =>
    unsupportedBrowserClaims(site.record.browserSupport ?? '').map((value) =>
      report('browser-claim', atRecord(siteRecord(fleet, site), ['browserSupport']), {
        value,
        params: { kept: browserSupportText },
      }),
    ),
  );
}
