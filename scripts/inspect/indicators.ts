/** Indicators of 国办秘函〔2019〕19号 for a site: vetoes with their counters, and scored items. */
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import type { IndicatorResult, InspectedFinding } from './record.ts';

export interface IndicatorInput {
  fleet: LoadedFleet;
  library: Library;
  site: Site;
  /** Findings of the inspection. */
  findings: readonly InspectedFinding[];
}

/** Sources of indicators; each evaluates some of them for one site. */
const SOURCES: readonly ((input: IndicatorInput) => readonly IndicatorResult[])[] = [];

export const indicatorsOf = (input: IndicatorInput): IndicatorResult[] => SOURCES.flatMap((source) => source(input));
