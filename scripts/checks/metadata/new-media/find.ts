/** New-media accounts against the rule packs of their site (R-DL-10, R-DL-12, R-DL-28.1). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import { cityPortalValues } from '../domains/city-portal.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const newMedia = defineSubject({
  rules,
  find: ({ fleet }: MetadataInput) =>
    fleet.parsed.sites.flatMap((site) =>
      site.record.newMedia.flatMap((account, index) => ofAccount(fleet, site, account, index)),
    ),
});

type Account = Site['record']['newMedia'][number];

function ofAccount(fleet: LoadedFleet, site: Site, account: Account, index: number): Problem[] {
  if (account.status === 'closed') return unannounced(fleet, site, account, index);
  const { newMedia: rows = {}, names, ...inForce } = fleet.rules(site.id);
  const { unit, sponsor, newMedia: all } = site.record;
  const at = (field: keyof Account) => atRecord(siteRecord(fleet, site), ['newMedia', index, field]);
  const basis = ({ clauses }: { clauses: readonly string[] }) => clauses.join('、');
  const problems: Problem[] = [];
  const count = all.slice(0, index + 1).filter((each) => isActiveOn(each, account.platform)).length;
  if (rows.perPlatform && count > rows.perPlatform.value) {
    const params = {
      platform: account.platform,
      count,
      limit: rows.perPlatform.value,
      clauses: basis(rows.perPlatform),
    };
    problems.push(report('account-second', at('account'), { value: account.account, params }));
  }
  if (rows.platforms && !rows.platforms.value.includes(account.platform)) {
    const params = { known: rows.platforms.value.join('、'), clauses: basis(rows.platforms) };
    problems.push(report('account-platform', at('platform'), { value: account.platform, params }));
  }
  if (rows.ofUnit?.value === true && ![unit, sponsor].includes(account.sponsor)) {
    const params = { account: account.account, unit, clauses: basis(rows.ofUnit) };
    problems.push(report('account-owner', at('sponsor'), { value: account.sponsor, params }));
  }
  const isPrescribed = cityPortalValues(site, { ...inForce, names }).mandated.has(`newMedia.${index}.account`);
  if (
    names?.relation?.value === true &&
    !isPrescribed &&
    !account.account.includes(unit) &&
    account.relation === undefined
  )
    problems.push(
      report('account-name', at('account'), { value: account.account, params: { clauses: basis(names.relation) } }),
    );
  return problems;
}

const isActiveOn = ({ platform, status }: Account, on: string) => platform === on && status === 'active';

/** Asked for where the rules say how long such a notice is shown. */
function unannounced(fleet: LoadedFleet, site: Site, { account: value }: Account, index: number): Problem[] {
  const row = fleet.rules(site.id).notices?.minDisplay?.newMediaClosure;
  const isAnnounced = entriesOfType(fleet, 'notice').some(
    ({ entry: { data } }) => data.subtype === 'newMediaChange' && (data.subject ?? '').includes(value),
  );
  if (!row || isAnnounced) return [];
  const place = atRecord(siteRecord(fleet, site), ['newMedia', index, 'account']);
  return [report('account-notice-missing', place, { value, params: { clauses: row.clauses.join('、') } })];
}
