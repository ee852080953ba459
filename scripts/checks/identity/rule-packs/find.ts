/** Problems with the rule packs and waivers of a site: found by `siteRules` while its rules are read. */
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules } from './rules.ts';

export const rulePacks = defineSubject({ rules, find: ({ ruleProblems }: IdentityInput) => ruleProblems });
