/** Which findings keep a site from being built: every error, and nothing else. */
import type { Finding } from './check.ts';

export const stopsBuild = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'error';
