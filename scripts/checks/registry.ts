/** All checks. The run, `lantai explain`, the reference docs and the meta-test read this list. */
import type { BuiltCheck, Check, Rule, RuleGroup, SourceCheck } from './check.ts';
import { engine } from './engine/index.ts';
import { a11yCheck } from './a11y/index.ts';
import { browsersCheck } from './browsers/index.ts';
import { contentCheck } from './content/index.ts';
import { addressesCheck } from './addresses/index.ts';
import { freshnessCheck } from './freshness/index.ts';
import { completenessCheck } from './completeness/index.ts';
import { governanceCheck } from './governance/index.ts';
import { htmlCheck } from './html/index.ts';
import { identityCheck } from './identity/index.ts';
import { lifecycleCheck } from './lifecycle/index.ts';
import { linksCheck } from './links/index.ts';
import { markupCheck } from './markup/index.ts';
import { metadataCheck } from './metadata/index.ts';
import { nuCheck } from './nu/index.ts';
import { privacyCheck } from './privacy/index.ts';
import { reportsCheck } from './reports/index.ts';

export const sourceChecks: readonly SourceCheck[] = [
  metadataCheck,
  completenessCheck,
  lifecycleCheck,
  freshnessCheck,
  governanceCheck,
  addressesCheck,
  markupCheck,
  privacyCheck,
  contentCheck,
  reportsCheck,
];
export const builtChecks: readonly BuiltCheck[] = [
  htmlCheck,
  nuCheck,
  browsersCheck,
  identityCheck,
  linksCheck,
  a11yCheck,
];
export const checks: readonly Check[] = [...sourceChecks, ...builtChecks];

export const ruleGroups: readonly RuleGroup[] = [...checks, engine];

const byId = new Map<string, Rule>(
  ruleGroups.flatMap(({ id, rules }) => Object.entries(rules).map(([name, rule]) => [`${id}/${name}`, rule] as const)),
);

/** The rule of an id such as `metadata/date-impossible`. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
/** Ids of all rules, in the order of the checks. */
export const ruleIds: readonly string[] = [...byId.keys()];
