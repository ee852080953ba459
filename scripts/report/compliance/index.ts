/** The clause register, site by site: what is met, where there are findings, and what others do. */
import { packOrder } from '../../../src/lib/rulepacks/merge.ts';
import { runChecks } from '../../checks/run.ts';
import { readClauses } from '../../lib/clauses.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import { defineReport } from '../table-report.ts';
import { complianceHtml } from './html.ts';
import { complianceMarkdown } from './markdown.ts';
import { complianceRows, type ComplianceRow } from './site-rows.ts';

export const complianceReport = defineReport({
  summary: '条款对照表：五部规定的每一条，各站点做到了没有、凭什么、由哪个测试证明',
  columns: {
    site: '网站',
    siteName: '网站名称',
    regulation: '规定',
    clause: '条款',
    text: '要求',
    category: '类别',
    class: '软件能做到多少',
    force: '约束力',
    program: '程序',
    reason: '程序没有全部做到的原因',
    fulfilment: '情况',
    found: '网站现有的问题',
    evidence: '怎样做到',
    tests: '测试',
    external: '外部承担的部分和接口',
  },
  async rows({ fleet, library, sites }) {
    const [regulations, packs] = await Promise.all([readClauses(), readRulePacks()]);
    const report = await runChecks(fleet, { sites, lang: 'zh' });
    const described = sites.map((id) => {
      const { record } = library.site(id);
      const order = packOrder(record.rulePacks, packs).order;
      return { id, name: record.standardName, packs: new Set(order.map((pack) => pack.id)) };
    });
    return complianceRows(regulations, described, report);
  },
  formats: {
    html: (_, rows, head) => complianceHtml(rows as readonly ComplianceRow[], head),
    md: (_, rows, { moment }) => complianceMarkdown(rows as readonly ComplianceRow[], moment),
  },
});
