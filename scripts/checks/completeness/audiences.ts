/** Which of the lists of a rule pack apply to a site. */
import { AUDIENCES, type Audience } from '../../../schemas/completeness.ts';
import { keysOf } from '../../../schemas/atoms.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Site } from '../../../src/lib/model/site.ts';

const APPLIES: Readonly<Record<Audience, (site: Site, rules: Rules) => boolean>> = {
  every: () => true,
  portal: ({ record }) => record.kind === 'portal',
  department: ({ record }) => record.kind === 'department',
  /** Portals, sites with public services, and all sites where the rule pack says so (C25). */
  publicServices: ({ record }, { services }) =>
    record.kind === 'portal' || record.hasPublicServices || services?.onEverySite?.value === true,
};

export const audiencesOf = (site: Site, rules: Rules): Audience[] =>
  keysOf(AUDIENCES).filter((audience) => APPLIES[audience](site, rules));
