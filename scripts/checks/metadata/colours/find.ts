/** Colours of sites. */
import { contrast, WHITE } from '../../../../src/lib/theme/colour.ts';
import { TEXT_CONTRAST } from '../../../../src/lib/theme/theme.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const colours = defineSubject({ rules, find: findColours });

function findColours({ fleet }: MetadataInput): Problem[] {
  return fleet.parsed.sites.flatMap((site) =>
    (['primary', 'accent'] as const).flatMap((key) => {
      const value = site.record.tokens[key];
      const ratio = contrast(value, WHITE);
      if (ratio >= TEXT_CONTRAST) return [];
      // Rounded down: 4.49 must not be shown as 4.5.
      const params = { ratio: (Math.floor(ratio * 10) / 10).toFixed(1) };
      return [report('token-contrast', atRecord(siteRecord(fleet, site), ['tokens', key]), { value, params })];
    }),
  );
}
