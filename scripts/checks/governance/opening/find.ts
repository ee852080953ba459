/**
 * The opening gate (R-GO-3.1.2, R-DL-8, R-YZ-10, R-LYG-6): asked of sites that are live. Whether the opening notice is
 * one, and where it has to be, is looked at by the check `lifecycle`.
 */
import type { OpeningFact } from '../../../../schemas/kept-records.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const opening = defineSubject({ rules, find: findOpening });

function findOpening({ sites }: GovernanceInput): Problem[] {
  return sites.filter(({ site }) => site.record.status === 'live').flatMap(missingFacts);
}

/** Facts that are either on record or not; approvals are counted. */
const FACT_RULES = {
  securityTest: 'opening-security-test',
  securityLevel: 'opening-security-level',
  nationalCertification: 'opening-certification',
  domainRegistration: 'opening-domain',
  openingNotice: 'opening-notice',
} as const satisfies Readonly<Record<Exclude<OpeningFact, 'approvals'>, keyof typeof rules>>;

function missingFacts({ site: { record: facts }, record, rules: inForce }: GovernedSite): Problem[] {
  const isKnown: Readonly<Record<Exclude<OpeningFact, 'approvals'>, boolean>> = {
    securityTest: facts.securityTest !== undefined,
    securityLevel: facts.securityLevel !== undefined,
    nationalCertification: facts.nationalCertification !== undefined,
    domainRegistration: facts.domain.registeredOn !== undefined,
    openingNotice: facts.openingNotice !== undefined,
  };
  const status = atRecord(record, ['status']);
  return (inForce.opening?.requires ?? []).flatMap(({ item, clauses: rests }) => {
    const clauses = rests.join('、');
    if (item !== 'approvals') return isKnown[item] ? [] : [report(FACT_RULES[item], status, { params: { clauses } })];
    const kind = facts.kind === 'portal' ? 'portal' : 'department';
    const least = inForce.opening?.approvals?.[facts.level]?.[kind]?.value ?? 1;
    const count = facts.approvals.length;
    return count >= least ? [] : [report('opening-approvals', status, { params: { count, least, clauses } })];
  });
}
