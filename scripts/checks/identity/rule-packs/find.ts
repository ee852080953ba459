/** What is wrong with the packs and waivers of a site: found while its rules are read, by `siteRules`. */
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules } from './rules.ts';

export const rulePacks = defineSubject({ rules, find: ({ ruleProblems }: IdentityInput) => ruleProblems });
