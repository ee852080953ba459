/**
 * `identity`: every built page against the rule packs of its site: header identification, footer, meta tags,
 * canonical address, language, title; and that it loads nothing from other hosts and has no inline code.
 */
import type { BuiltCheck } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { code } from './code/find.ts';
import { errorReport } from './error-report/find.ts';
import { head } from './head/find.ts';
import { meta } from './meta/find.ts';
import { parts } from './parts/find.ts';
import { policy } from './policy/find.ts';
import { privateFiles } from './private-files/find.ts';
import { identityInput } from './site-input.ts';
import { titles } from './titles/find.ts';
import { zones } from './zones/find.ts';

const subjects = [parts, errorReport, zones, meta, head, titles, code, policy, privateFiles];

export const identityCheck: BuiltCheck = {
  id: 'identity',
  label: '网页标识',
  reads: 'built',
  rules: rulesOf(subjects),
  async run(context) {
    const input = await identityInput(context);
    return { seen: input.facts.pages.length, problems: await findAll(subjects, input) };
  },
};
