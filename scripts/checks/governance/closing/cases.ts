/** Sites that migrate or close: what is not approved, backed up, done or dated. */
import { notice, SITE_NOTICE } from '../../lifecycle/case-helpers.ts';
import { casesOf, inDept, type Change, type RuleCase } from '../../testing/rule-case.ts';
import { asks, register } from '../case-helpers.ts';

const inState = (status: string) => inDept('status: live', `status: ${status}\nstatusNotice: ${SITE_NOTICE}`);
const closed: readonly Change[] = [inState('closed'), notice('closure')];
const backup = register(
  'backups',
  `backups:\n  - { date: '2025-03-06', location: 灾备中心, encrypted: true, digest: 'sm3:${'0'.repeat(64)}' }`,
);
const LIST: Change = { write: 'sites/dept/published-urls.txt', content: '' };
const STEPS = [
  "migratedOn: '2025-03-20'",
  "archivedOn: '2025-03-25'",
  "icpCancelledOn: '2025-04-20'",
  "markCancelledOn: '2025-04-20'",
  "policeCancelledOn: '2025-04-21'",
  "domainCancelledOn: '2025-04-27'",
  "reportedOn: '2025-04-28'",
];
const migration = (steps: readonly string[], startedOn = '2025-03-09') =>
  register(
    'migration',
    `migration:
  approvedBy: 测试省人民政府办公厅
  approvalRef: 测办函〔2025〕3号
  approvedOn: '2025-03-02'
  startedOn: '${startedOn}'
  backupOn: '2025-03-06'
${steps.map((step) => `  ${step}`).join('\n')}`,
  );

export const cases: readonly RuleCase[] = [
  ...casesOf('closing-record-missing')(
    [
      'a site that migrates without a record',
      [inState('migrating'), notice('migration'), asks('migration')],
      ['29:9'],
      '迁移中',
    ],
    [
      'nothing wrong with one that has it',
      [inState('migrating'), notice('migration'), asks('migration'), migration([]), backup],
    ],
  ),
  ...casesOf('migration-approval')(
    ['a start the day before the approval', [migration([], '2025-03-01'), backup], ['5:14']],
    ['nothing wrong with the day of the approval', [migration([], '2025-03-02'), backup]],
  ),
  ...casesOf('migration-backup')(
    ['a backup that is not on record', [migration([])], ['6:13'], 'backups.yaml'],
    ['nothing wrong with one that is', [migration([]), backup]],
  ),
  ...casesOf('closing-step')(
    [
      'a closed site that did nothing yet',
      [migration([]), backup, LIST, ...closed, asks('migration')],
      ['2:3'],
      '注销 ICP 备案、',
    ],
    [
      'one step left',
      [migration(STEPS.slice(0, -1)), backup, LIST, ...closed, asks('migration')],
      ['2:3'],
      '：上报网站变更状态（',
    ],
    ['nothing wrong with all of them', [migration(STEPS), backup, LIST, ...closed, asks('migration')]],
  ),
  ...casesOf('closing-step-early')(
    ['a step before the start', [migration(["migratedOn: '2025-03-08'"]), backup], ['7:15']],
    ['a step of tomorrow', [migration(["migratedOn: '2025-06-02'"]), backup], ['7:15']],
    ['nothing wrong with one of today', [migration(["migratedOn: '2025-06-01'"]), backup]],
  ),
  ...casesOf('closing-addresses')(
    [
      'a closed site without its list',
      [...closed, migration(STEPS), backup, asks('migration')],
      ['29:9'],
      'published-urls.txt',
    ],
    ['nothing wrong with a list', [...closed, migration(STEPS), backup, LIST, asks('migration')]],
  ),
];
