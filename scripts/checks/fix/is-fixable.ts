import type { Finding } from '../check.ts';
import { ruleOf } from '../registry.ts';

/** True if `check --fix` fixes the finding. */
export const isFixable = ({ rule, edits }: Pick<Finding, 'rule' | 'edits'>): boolean =>
  edits !== undefined && ruleOf(rule)?.fixable === true;
