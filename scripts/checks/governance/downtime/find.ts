/** Interruptions of service against the notices that announce them (R-DL-33.2, R-YZ-13.2). */
import { NOTICE_SUBTYPES } from '../../../../schemas/types/notice.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { governanceFile } from '../../../lib/governance.ts';
import { entriesOfType } from '../../metadata/valid-entries.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const downtime = defineSubject({ rules, find: findDowntime });

function findDowntime({ sites, fleet }: GovernanceInput): Problem[] {
  const notices = entriesOfType(fleet, 'notice')
    .map(({ entry }) => entry)
    .filter(({ data }) => data.subtype === 'serviceOutage' || data.subtype === 'temporaryClosure');
  return sites.flatMap((each) => [...unrecorded(each, notices), ...wrong(each, notices)]);
}

type Notices = readonly Entry<'notice'>[];

function unrecorded(site: GovernedSite, notices: Notices): Problem[] {
  const clauses = site.requires('downtime', 'downtime');
  if (clauses === null) return [];
  const register = site.register('downtime');
  const recorded = new Set(register?.data.downtime.map(({ notice }) => notice));
  const begun = notices.filter(
    ({ site: owner, id, data: { offline, state } }) =>
      owner === site.site.id && state !== 'draft' && !recorded.has(id) && offline && site.clock.reached(offline.from),
  );
  return begun.map(({ id, data }) =>
    report('downtime-unrecorded', register ? atRecord(register, ['downtime']) : atRecord(site.record, ['status']), {
      value: `${id}（${NOTICE_SUBTYPES[data.subtype]}）`,
      params: { clauses, register: governanceFile(site.site.id, 'downtime') },
    }),
  );
}

function wrong({ register: registerOf }: GovernedSite, notices: Notices): Problem[] {
  const register = registerOf('downtime');
  if (!register) return [];
  const isNotice = (value: string) => /^https?:/.test(value) || notices.some(({ id }) => id === value);
  return register.data.downtime.flatMap(({ from, to, notice, filedOn }, index) => {
    const at = (field: string) => atRecord(register, ['downtime', index, field]);
    return [
      ...(to !== undefined && to <= from ? [report('downtime-order', at('to'), { value: to, params: { from } })] : []),
      ...(isNotice(notice) ? [] : [report('downtime-notice', at('notice'), { value: notice })]),
      ...(filedOn === undefined ? [report('downtime-unfiled', at('from'), { value: from })] : []),
    ];
  });
}
