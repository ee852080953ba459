/** The commands of `lantai`. */
import type { CommandIo } from '../lib/command.ts';

interface Command {
  /** One line of the general help, in Chinese. */
  summary: string;
  load(): Promise<{ run(args: string[], io: CommandIo): Promise<number>; help: string }>;
}

/** Every command by its name, in the order of the help. A module is loaded only when its command is called. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  new: {
    summary: '新建一篇稿件',
    load: async () => import('./new.ts').then((m) => ({ run: m.runNew, help: m.newHelp })),
  },
  'new-site': {
    summary: '新建一个部门网站',
    load: async () => import('./new-site.ts').then((m) => ({ run: m.runNewSite, help: m.newSiteHelp })),
  },
  correct: {
    summary: '更正一条已经发布的信息，并登记',
    load: async () => import('./correct.ts').then((m) => ({ run: m.runCorrect, help: m.correctHelp })),
  },
  withdraw: {
    summary: '撤回一条已经发布的信息',
    load: async () => import('./withdraw.ts').then((m) => ({ run: m.runWithdraw, help: m.withdrawHelp })),
  },
  import: {
    summary: '从其他系统的表格导入',
    load: async () => import('./import.ts').then((m) => ({ run: m.runImport, help: m.importHelp })),
  },
  items: {
    summary: '取服务平台的事项清单，供核对办事指南',
    load: async () => import('./items.ts').then((m) => ({ run: m.runItems, help: m.itemsHelp })),
  },
  export: {
    summary: '导出来信和问卷，交给其他系统',
    load: async () => import('./export.ts').then((m) => ({ run: m.runExport, help: m.exportHelp })),
  },
  editor: {
    summary: '在浏览器里写稿、改稿、撤稿',
    load: async () => import('./editor.ts').then((m) => ({ run: m.runEditor, help: m.editorHelp })),
  },
  dev: {
    summary: '边写边看：实时预览一个站点',
    load: async () => import('./dev.ts').then((m) => ({ run: m.runDev, help: m.devHelp })),
  },
  build: {
    summary: '检查并生成网站',
    load: async () => import('./build.ts').then((m) => ({ run: m.runBuild, help: m.buildHelp })),
  },
  serve: {
    summary: '在本机打开已生成的网站',
    load: async () => import('./serve.ts').then((m) => ({ run: m.runServe, help: m.serveHelp })),
  },
  search: {
    summary: '查一次已生成的网站，说明结果从何而来',
    load: async () => import('./search.ts').then((m) => ({ run: m.runSearch, help: m.searchHelp })),
  },
  check: {
    summary: '检查内容与已生成的网页',
    load: async () => import('./check.ts').then((m) => ({ run: m.runCheck, help: m.checkHelp })),
  },
  review: {
    summary: '把改动写成一页给审核人看',
    load: async () => import('./review.ts').then((m) => ({ run: m.runReview, help: m.reviewHelp })),
  },
  inspect: {
    summary: '检查站群，写成检查报告、到期日历和记录',
    load: async () => import('./inspect.ts').then((m) => ({ run: m.runInspect, help: m.inspectHelp })),
  },
  report: {
    summary: '列出资源使用、转载登记等报告',
    load: async () => import('./report.ts').then((m) => ({ run: m.runReport, help: m.reportHelp })),
  },
  signoff: {
    summary: '送审、审核、签发，核对三审记录',
    load: async () => import('./signoff.ts').then((m) => ({ run: m.runSignoff, help: m.signoffHelp })),
  },
  submit: {
    summary: '送审：检查、提交、推送，发起合并请求',
    load: async () => import('./submit.ts').then((m) => ({ run: m.runSubmit, help: m.submitHelp })),
  },
  hooks: {
    summary: '装上提交时检查的 Git 钩子',
    load: async () => import('./hooks.ts').then((m) => ({ run: m.runHooks, help: m.hooksHelp })),
  },
  changes: {
    summary: '列出两次提交之间的变更，作为备案单',
    load: async () => import('./changes.ts').then((m) => ({ run: m.runChanges, help: m.changesHelp })),
  },
  verify: {
    summary: '核对已生成的或者线上的文件有没有被改动',
    load: async () => import('./verify.ts').then((m) => ({ run: m.runVerify, help: m.verifyHelp })),
  },
  audit: {
    summary: '重放审签和发布的记录，核对发布过的都审签过',
    load: async () => import('./audit.ts').then((m) => ({ run: m.runAudit, help: m.auditHelp })),
  },
  backup: {
    summary: '备份仓库和已生成的网站',
    load: async () => import('./backup.ts').then((m) => ({ run: m.runBackup, help: m.backupHelp })),
  },
  components: {
    summary: '列出软件组件和许可证',
    load: async () => import('./components.ts').then((m) => ({ run: m.runComponents, help: m.componentsHelp })),
  },
  explain: {
    summary: '说明一条规则、一种体裁',
    load: async () => import('./explain.ts').then((m) => ({ run: m.runExplain, help: m.explainHelp })),
  },
  glossary: {
    summary: '核对搜索词表，导入访客的查询',
    load: async () => import('./glossary.ts').then((m) => ({ run: m.runGlossary, help: m.glossaryHelp })),
  },
  urls: {
    summary: '列出网址，更新网址清单',
    load: async () => import('./urls.ts').then((m) => ({ run: m.runUrls, help: m.urlsHelp })),
  },
  docs: {
    summary: '重新生成 docs/reference/',
    load: async () => import('./docs.ts').then((m) => ({ run: m.runDocs, help: m.docsHelp })),
  },
  bench: {
    summary: '性能测量',
    load: async () => import('./bench.ts').then((m) => ({ run: m.runBench, help: m.benchHelp })),
  },
};
