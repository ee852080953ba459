/**
 * The clause register (条款登记): every requirement of the regulations on software, one YAML file for each regulation in
 * `schemas/clauses/`.
 *
 * Rules and fields name their clauses themselves, so a clause lists only what fulfils it besides them.
 */
import { z } from 'astro/zod';
import { keysOf, line, slug, text } from '../../schemas/atoms.ts';

export const CLAUSE_CATEGORIES = {
  ID: '标识与页头页脚',
  DOM: '域名与名称',
  COL: '栏目与更新',
  META: '信息要素',
  DOC: '文件资料',
  INT: '解读回应',
  SVC: '办事服务',
  IAC: '互动交流',
  XXGK: '信息公开',
  DATA: '数据开放',
  SRCH: '搜索',
  A11Y: '无障碍与多语言',
  ARC: '归档、迁移与关停',
  REV: '审核',
  SYN: '转载与共享',
  SEC: '安全与备份',
  MON: '检查与监测',
  RPT: '年报与统计',
  FORB: '禁止内容与链接',
  CHAN: '多渠道',
} as const;

/** How much of a clause software can fulfil. */
export const CLAUSE_CLASSES = { S: '软件可以全部做到', P: '部分要靠人或者外部系统' } as const;
/** Force of the wording. */
export const CLAUSE_FORCES = { M: '必须', Q: '一般', E: '鼓励' } as const;

export const FULFILMENTS = {
  met: '做到',
  part: '部分做到',
  /** What is left is not software, and the software has a place for its result. */
  outside: '由外部承担',
  none: '没有做到',
} as const;

/** What fulfils a clause, besides the rules and fields that name it. */
export const EVIDENCE_KINDS = {
  rule: '规则',
  field: '字段',
  type: '内容类型',
  register: '登记',
  command: '命令',
  template: '网页模板',
  component: '网页组件',
  module: '程序',
  document: '手册',
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

const evidenceSchema = z
  .strictObject({
    /** Id of a rule that does not name the clause, because it is about more than the clause. */
    rule: line(80),
    /** Path that begins with the type, `entry`, `site`, `fleet`, `pack` or the register. */
    field: line(80),
    type: slug(),
    register: slug(),
    /** As typed after `lantai`: `report usage`, `import letters`. */
    command: line(60),
    /** File name in `src/templates/` without its ending. */
    template: slug(),
    /** File name in `src/components/` without its ending. */
    component: line(60),
    /** Path of the file that does it. */
    module: line(120),
    /** Path of a guide. */
    document: line(120),
  } satisfies Record<EvidenceKind, z.ZodType>)
  .partial()
  .refine((evidence) => Object.keys(evidence).length === 1, { error: 'One kind for each piece of evidence' });
export type Evidence = Partial<Record<EvidenceKind, string>>;

const clauseSchema = z
  .strictObject({
    id: z.string().regex(/^R-(?:GO|JM|DL|YZ|LYG)-\d+(?:\.\d+)*[a-z]?$/),
    /** The requirement in our own words. */
    text: text(200),
    category: z.enum(keysOf(CLAUSE_CATEGORIES)),
    class: z.enum(keysOf(CLAUSE_CLASSES)),
    force: z.enum(keysOf(CLAUSE_FORCES)),
    fulfilment: z.enum(keysOf(FULFILMENTS)),
    by: z.array(evidenceSchema).default([]),
    /** Test files, besides those of the checks of its rules. */
    tests: z.array(line(120)).default([]),
    /** The part that a person or another system does, and where its result enters. */
    external: text(200).optional(),
    /** Why the fulfilment is not `met`. */
    reason: text(300).optional(),
  })
  .refine(({ fulfilment, reason }) => (fulfilment === 'met') === (reason === undefined), {
    error: 'A reason is given exactly where the fulfilment is not "met"',
    path: ['reason'],
  });
export type Clause = z.infer<typeof clauseSchema>;

export const regulationSchema = z.strictObject({
  /** The regulation with its number. */
  regulation: line(80),
  /** Rule pack that holds its limits: the clauses apply to the sites that use it. */
  pack: slug(),
  clauses: z.array(clauseSchema).min(1),
});
export type Regulation = z.infer<typeof regulationSchema>;
