/** Who may have a site of its own. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'site-forbidden': {
    severity: 'error',
    clauses: ['R-DL-7', 'R-GO-3.1.1a', 'R-GO-3.1.1b'],
    zh: {
      summary: '不允许单独建网站的单位没有网站。',
      message: '{level}{kind}不允许单独建设网站（{clauses}）。',
      fix: '把内容作为上级门户网站的栏目，status 改为 migrating 或者 closed；经特别批准保留的，登记豁免 eligibility.{row}，value 写 byApproval。',
    },
    en: {
      summary: 'Units that may not have a site have none.',
      message: 'A {kind} of this level ({level}) may not have a site of its own ({clauses}).',
      fix: 'Make its content columns of the superior portal and set the status to migrating or closed; if it was approved specially, record a waiver of eligibility.{row} with the value byApproval.',
    },
    example: { bad: 'kind: department\nlevel: county(规定不允许)', good: 'kind: portal\nlevel: county' },
  },
  'approval-missing': {
    severity: 'error',
    clauses: ['R-GO-3.1.1a', 'R-GO-3.1.1b', 'R-GO-3.1.1c', 'R-YZ-9', 'R-LYG-6.1'],
    zh: {
      summary: '原则上不开设的网站，开通前有特别批准的记录。',
      message: '{level}{kind}原则上不开设网站（{clauses}），没有批准的记录。',
      fix: '在 site.yaml 的 approvals 中写明批准单位、文号和日期；没有批准的，把 status 改回 draft。',
    },
    en: {
      summary: 'A site that units of its kind do not have in principle has its special approval on record.',
      message: 'A {kind} of this level ({level}) has no site in principle ({clauses}), and no approval is recorded.',
      fix: 'Write the approving body, number and day under approvals in site.yaml, or set the status back to draft.',
    },
    example: {
      bad: 'kind: department\nlevel: county',
      good: "kind: department\nlevel: county\napprovals: [{ body: 示例市人民政府办公室, docNo: 示政办函〔2024〕3号, date: '2024-03-01' }]",
    },
  },
  'region-portal-missing': {
    severity: 'warning',
    clauses: ['R-GO-3.1.1a', 'R-DL-7'],
    zh: {
      summary: '县级以上人民政府有门户网站。',
      message: '{region}（{level}）的部门有网站，站群里没有{region}的政府门户网站（{clauses}）。',
      fix: '先开通门户网站并登记到 sites/fleet.yaml；门户网站在站群以外的，登记例外。',
    },
    en: {
      summary: 'Governments of counties and above have a portal.',
      message: 'A department of {region} ({level}) has a site, but the fleet has no portal of {region} ({clauses}).',
      fix: 'Open the portal and register it in sites/fleet.yaml; register an exception if it is outside the fleet.',
    },
    example: { bad: 'region: 云山县(只有部门网站)', good: 'kind: portal\nregion: 云山县' },
  },
});
