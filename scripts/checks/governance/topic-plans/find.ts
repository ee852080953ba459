/** Yearly plans of special topics (R-YZ-21.4). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { governanceFile } from '../../../lib/governance.ts';
import { entriesOfType } from '../../metadata/valid-entries.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const topicPlans = defineSubject({ rules, find: findTopicPlans });

function findTopicPlans(input: GovernanceInput): Problem[] {
  return input.sites.flatMap((site) => [
    ...(site.isRunning ? count(site) : []),
    ...late(site),
    ...unknown(input, site),
  ]);
}

const dueOf = ({ rules: { topics } }: GovernedSite, year: number) =>
  topics?.planDue ? { day: `${year}-${topics.planDue.value}`, clauses: topics.planDue.clauses.join('、') } : undefined;

/** Too few only once the day is over; too many at any time. The unit of the site and every unit that has plans. */
function count(site: GovernedSite): Problem[] {
  const { minPlans, maxPlans } = site.rules.topics ?? {};
  const clauses = site.requires('topicPlan', 'topic-plans');
  const year = Number(site.clock.today().slice(0, 4));
  const due = dueOf(site, year);
  if (clauses === null || !due || !minPlans || !maxPlans) return [];
  const register = site.register('topic-plans');
  const plans = (register?.data.topicPlans ?? []).filter((plan) => plan.year === year);
  const units = new Set([site.site.record.unit, ...plans.map(({ unit }) => unit)]);
  return [...units].flatMap((unit) => {
    const own = plans.filter((plan) => plan.unit === unit).length;
    const isShort = own < minPlans.value && site.clock.isOver(due.day);
    if (!isShort && own <= maxPlans.value) return [];
    const params = {
      year,
      count: own,
      least: minPlans.value,
      most: maxPlans.value,
      clauses,
      register: governanceFile(site.site.id, 'topic-plans'),
    };
    const place = register ? atRecord(register, ['topicPlans']) : atRecord(site.record, ['status']);
    return [report('topic-plan-count', place, { value: unit, params })];
  });
}

function late(site: GovernedSite): Problem[] {
  const register = site.register('topic-plans');
  return (register?.data.topicPlans ?? []).flatMap(({ year, filedOn: value }, index) => {
    const due = dueOf(site, year);
    if (!register || !due || value <= due.day) return [];
    const params = { year, due: due.day, clauses: due.clauses };
    return [report('topic-plan-late', atRecord(register, ['topicPlans', index, 'filedOn']), { value, params })];
  });
}

function unknown({ fleet }: GovernanceInput, site: GovernedSite): Problem[] {
  const register = site.register('topic-plans');
  if (!register || site.requires('topicPlan', 'topic-plans') === null) return [];
  const known = new Set(register.data.topicPlans.map(({ ref }) => ref));
  return entriesOfType(fleet, 'topic').flatMap(({ parsed, entry }) => {
    const { planRef: value, state } = entry.data;
    return entry.site !== site.site.id || value === undefined || state === 'draft' || known.has(value)
      ? []
      : [report('topic-plan-unknown', atEntry(parsed, ['planRef']), { value, params: { register: register.file } })];
  });
}
