/** Catalogue of the identity check. */
import { codeRules } from './rules/code-rules.ts';
import { headRules } from './rules/head-rules.ts';
import { partsRules } from './rules/parts-rules.ts';

export const identityRules = { ...partsRules, ...headRules, ...codeRules } as const;
export type IdentityRule = keyof typeof identityRules;
