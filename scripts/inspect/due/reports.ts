/** Yearly reports, quarterly inspections and self-inspections that are not published yet. */
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { reportDuties } from '../../checks/reports/duties.ts';
import { siteOwner, type DueSource } from './due-source.ts';

export const reportsDue: DueSource = ({ fleet, library, site }) =>
  reportDuties(library, fleet.clock.today())
    .filter(({ site: { id }, done }) => id === site.id && !done)
    .map(({ what, due, clauses }) => ({
      kind: '报告',
      subject: what.zh,
      due,
      ...siteOwner(site),
      file: siteFile(site.id),
      clauses: [...clauses],
    }));
