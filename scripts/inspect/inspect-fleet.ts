/** An inspection of a fleet: all checks, what is due, samples, and the comparison with the one before. */
import { SITE_KINDS, SITE_STATUSES } from '../../schemas/site.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { Finding } from '../checks/check.ts';
import { countFindings, type CheckReport } from '../checks/report.ts';
import { runChecks } from '../checks/run.ts';
import { siteEmergencies } from '../lib/emergencies.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { findingFields, urlField } from '../reporters/json.ts';
import { compareFindings, type Unmarked } from './compare.ts';
import { dueItems } from './due/index.ts';
import { fingerprints } from './fingerprint.ts';
import { siteIndicators } from './indicators.ts';
import {
  RECORD_VERSION,
  type IndicatorResult,
  type InspectedFinding,
  type InspectedSite,
  type InspectionRecord,
} from './record.ts';
import { requestOutside } from './requests/collect.ts';
import { drawSamples, type SampleChoice } from './samples.ts';
import { verdictOf } from './verdict.ts';

export interface InspectOptions {
  /** In registry order. */
  sites: readonly Site[];
  sample: SampleChoice;
  /** Whether addresses outside the sites are requested. */
  external: boolean;
  previous?: InspectionRecord;
}

/** The same fleet, moment, options and answers give the same record. */
export async function inspectFleet(
  fleet: LoadedFleet,
  library: Library,
  { sites, sample, external, previous }: InspectOptions,
): Promise<{ record: InspectionRecord; report: CheckReport }> {
  const ids = sites.map(({ id }) => id);
  const report = await runChecks(fleet, { sites: ids, lang: 'zh' });
  const compared = compareFindings(recorded(report.findings), previous, ids);
  const requests = external ? await requestOutside(fleet, sites) : { links: [], probes: [] };
  const evaluated = await Promise.all(
    sites.map((site) =>
      siteIndicators({ fleet, library, site, findings: report.findings, runs: report.runs, links: requests.links }),
    ),
  );
  const indicators = evaluated.flatMap((each) => each.indicators);
  const record: InspectionRecord = {
    schema: 'lantai-inspection',
    version: RECORD_VERSION,
    moment: fleet.now,
    sites: sites.map((site) => inspectedSite(site, report, compared, indicators)),
    ...compared,
    excepted: report.excepted.map(({ finding: { rule, site, file }, exception: { reason, until } }) => ({
      rule,
      site,
      file,
      reason,
      until,
    })),
    due: (
      await Promise.all(
        sites.map(async (site) =>
          dueItems({ fleet, library, site, emergencies: await siteEmergencies(fleet, site.id) }),
        ),
      )
    ).flat(),
    indicators,
    evaluations: evaluated.flatMap((each) => each.evaluations),
    samples: drawSamples(library, sites, compared.findings, sample),
    ...requests,
    checks: report.runs.map(({ check, label, site, seen, notRun }) => ({
      check,
      label,
      site,
      seen,
      ...(notRun === undefined ? {} : { notRun }),
    })),
    ...(previous === undefined ? {} : { previous: { moment: previous.moment } }),
  };
  return { record, report };
}

function recorded(findings: readonly Finding[]): Unmarked[] {
  const prints = fingerprints(findings);
  return findings.map((finding, at) => ({
    fingerprint: prints[at] ?? '',
    ...findingFields(finding),
    ...urlField(finding),
  }));
}

function inspectedSite(
  site: Site,
  report: CheckReport,
  { findings, fixed }: ReturnType<typeof compareFindings>,
  indicators: readonly IndicatorResult[],
): InspectedSite {
  const { id, record, origin } = site;
  // A problem of the whole fleet keeps every site from being published.
  const own = findings.filter((finding) => finding.site === id || finding.site === '');
  const runs = report.runs.filter((run) => run.site === '' || run.site === id);
  const change = (name: InspectedFinding['change']) => own.filter((finding) => finding.change === name).length;
  return {
    id,
    name: record.standardName,
    kind: SITE_KINDS[record.kind],
    status: SITE_STATUSES[record.status],
    origin,
    rulePacks: [...record.rulePacks],
    sponsor: record.sponsor,
    verdict: verdictOf(
      site,
      own,
      runs,
      indicators.filter((each) => each.site === id),
    ),
    counts: {
      ...countFindings(own),
      excepted: report.excepted.filter(({ finding }) => finding.site === id).length,
    },
    compared: {
      new: change('new'),
      remaining: change('remaining'),
      fixed: fixed.filter((finding) => finding.site === id || finding.site === '').length,
    },
  };
}
