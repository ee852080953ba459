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
  inspect: {
    summary: '检查站群，写成检查报告、到期日历和记录',
    load: async () => import('./inspect.ts').then((m) => ({ run: m.runInspect, help: m.inspectHelp })),
  },
  report: {
    summary: '列出资源使用、转载登记等报告',
    load: async () => import('./report.ts').then((m) => ({ run: m.runReport, help: m.reportHelp })),
  },
  changes: {
    summary: '列出两次提交之间的变更，作为备案单',
    load: async () => import('./changes.ts').then((m) => ({ run: m.runChanges, help: m.changesHelp })),
  },
  verify: {
    summary: '核对已生成的或者线上的文件有没有被改动',
    load: async () => import('./verify.ts').then((m) => ({ run: m.runVerify, help: m.verifyHelp })),
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
