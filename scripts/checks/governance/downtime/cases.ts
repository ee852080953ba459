/** Interruptions that are not recorded, filed or announced. */
import { notice, SITE_NOTICE } from '../../lifecycle/case-helpers.ts';
import { withoutWaiver } from '../../testing/local-pack.ts';
import { casesOf, type RuleCase } from '../../testing/rule-case.ts';
import { asks, register } from '../case-helpers.ts';

const downtime = (more = '') =>
  register(
    'downtime',
    `downtime:\n  - { from: '2025-03-10 18:00', cause: 机房供电改造, notice: ${SITE_NOTICE}${more} }`,
  );
const FILED = ", filedOn: '2025-03-08'";
const outage = notice('serviceOutage');
/** The portal publishes the notice, so the portal has to record it. */
const portalAsks = withoutWaiver('portal', 'records.required', 'downtime');
const recorded = {
  write: 'sites/portal/governance/downtime.yaml',
  content: `downtime:\n  - { from: '2025-03-10 18:00', cause: 机房供电改造, notice: ${SITE_NOTICE}${FILED} }\n`,
};

export const cases: readonly RuleCase[] = [
  ...casesOf('downtime-unrecorded')(
    [
      'an announced interruption that has begun',
      [portalAsks, outage],
      ['governance/downtime-unrecorded sites/portal/site.yaml:29:9'],
    ],
    ['nothing wrong with one on record', [portalAsks, outage, recorded]],
    [
      'nothing wrong with one that has not begun',
      [portalAsks, notice('serviceOutage', { offline: "{ from: '2025-06-01 12:01', to: '2025-06-02 12:00' }" })],
    ],
    ['nothing wrong where no record is asked for', [asks('downtime'), outage]],
  ),
  ...casesOf('downtime-unfiled')(
    ['an interruption that was not filed', [downtime(), outage], ['2:13']],
    ['nothing wrong with one that was', [downtime(FILED), outage]],
  ),
  ...casesOf('downtime-notice')(
    ['a notice that does not exist', [downtime(FILED)], ['2:56']],
    ['nothing wrong with one that does', [downtime(FILED), outage]],
  ),
  ...casesOf('downtime-order')(
    ['an end in the minute of the start', [downtime(`${FILED}, to: '2025-03-10 18:00'`), outage], ['2:103']],
    ['nothing wrong with the minute after', [downtime(`${FILED}, to: '2025-03-10 18:01'`), outage]],
  ),
];
