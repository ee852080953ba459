/** Which findings keep a site from being built. */
import type { Finding } from './check.ts';
import { ruleOf } from './registry.ts';

/** Errors do, except those that time alone brings about. */
export function stopsBuild({ severity, rule }: Pick<Finding, 'severity' | 'rule'>): boolean {
  return severity === 'error' && ruleOf(rule)?.lapses !== true;
}
