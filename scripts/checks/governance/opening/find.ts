/** The opening gate (R-GO-3.1.2, R-DL-8, R-YZ-10, R-LYG-6): asked of sites that are live. */
import type { OpeningFact } from '../../../../schemas/kept-records.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { type Entry, isType } from '../../../../src/lib/model/entry.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const opening = defineSubject({ rules, find: findOpening });

function findOpening({ sites, fleet }: GovernanceInput): Problem[] {
  const entries = new Map(fleet.parsed.entries.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : [])));
  return sites
    .filter(({ site }) => site.record.status === 'live')
    .flatMap((each) => [...missingFacts(each), ...wrongNotice(each, entries)]);
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

function wrongNotice({ site, record, clock }: GovernedSite, entries: ReadonlyMap<string, Entry>): Problem[] {
  const { openingNotice: value } = site.record;
  if (value === undefined || /^https?:/.test(value)) return [];
  const named = entries.get(value);
  const isPublished = named && named.data.state !== 'draft' && clock.reached(named.data.publishedAt);
  return isPublished && isType(named, 'notice') && named.data.subtype === 'opening'
    ? []
    : [report('opening-notice-kind', atRecord(record, ['openingNotice']), { value })];
}
