/** Evaluates a site of a loaded fleet by all official indicators of the program. */
import type { Problem } from '../../src/lib/model/problem.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { type Evaluation, evaluateIndicators } from '../../src/lib/indicators/evaluate.ts';
import type { IndicatorInput } from '../../src/lib/indicators/count.ts';
import { entranceUrl } from '../../src/lib/interaction/entrance.ts';
import { siteDeadlines } from '../checks/freshness/site-deadlines.ts';
import { readGovernance } from '../lib/governance.ts';
import { readIndicators } from '../lib/indicators.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';

/**
 * @param findings of any sites, from the checks of sources and of built sites; checks that did not run find nothing, so
 *   the caller says which ran.
 * @param probes what was measured on the running site.
 */
export async function evaluateSite(
  fleet: LoadedFleet,
  library: Library,
  site: Site,
  findings: readonly Problem[],
  probes: IndicatorInput['probes'] = {},
): Promise<Evaluation[]> {
  const input = indicatorInput(fleet, library, site, findings, probes);
  const weights = readGovernance(fleet, 'indicator-weights').records.find((each) => each.site === site.id);
  return (await readIndicators()).map((each) => evaluateIndicators(each, input, weights?.data.weights));
}

function indicatorInput(
  fleet: LoadedFleet,
  library: Library,
  site: Site,
  findings: readonly Problem[],
  probes: IndicatorInput['probes'],
): IndicatorInput {
  const { columns, home } = siteDeadlines(library, site, fleet.clock);
  const guides = new Set(
    columns.filter(({ column }) => column.record.types.includes('service')).map(({ column }) => column.path),
  );
  const owner = library.sites().find(({ id }) => id === site.record.interaction.platformOwner);
  return {
    kind: site.record.kind,
    hasServices: site.record.hasPublicServices,
    findings: findings.filter((finding) => finding.site === site.id),
    columns,
    home,
    letters: library.letters(site.id),
    hasConsultation: [site, owner].some((each) => each && entranceUrl(each, 'consult') !== undefined),
    guides: fleet.parsed.entries
      .filter((entry) => entry.site === site.id && guides.has(columnOfFile(entry.file)))
      .map(({ file }) => file),
    probes,
    clock: fleet.clock,
  };
}

/** `content/<site>/<column>/<file>` → the path of the column. */
const columnOfFile = (file: string) => file.split('/').slice(2, -1).join('/');
