/** What a check is. Checks return problems and never throw on bad content; wording and severity come from their rules. */
import type { Problem } from '../../src/lib/findings/problem.ts';
import type { Site } from '../../src/lib/library/types.ts';
import type { BuildManifest } from '../build/manifest.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import type { NotRunReason } from './report.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Lang = 'zh' | 'en';

export const SEVERITY_NAMES: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** Sentences of a rule in one language; `{name}` is filled from `value` and `params` of the problem. */
export interface RuleText {
  /** What the rule asks, one sentence. Shown by `lantai explain`. */
  summary: string;
  /** What is wrong here. */
  message: string;
  /** What to do about it. */
  fix: string;
}

export interface Rule {
  /**
   * Errors keep a site from being built, without exception. What time alone brings about, with nothing changed, is a
   * warning: what is overdue must not hold back what is due.
   */
  severity: Severity;
  /** Its problems carry edits that `check --fix` applies; what readers see changes in nothing but what the rule is about. */
  fixable?: true;
  /** Requirement rows or standards the rule rests on. */
  clauses: readonly string[];
  zh: RuleText;
  en: RuleText;
  /** A snippet that breaks the rule and one that does not, for `lantai explain` and the docs. */
  example: { bad: string; good: string };
}

export interface CheckResult {
  problems: Problem[];
  /** How many files or pages were looked at; a check that saw nothing is itself a finding. */
  seen: number;
  /** Why the check could look at nothing; it then says so in a problem of its own. */
  notRun?: NotRunReason;
}

export interface SourceContext {
  fleet: LoadedFleet;
  /** Sites to report on; the whole fleet is read in any case. */
  sites: readonly string[];
}

/** One built site. */
export interface BuiltContext {
  fleet: LoadedFleet;
  site: Site;
  /** Absolute path of `dist/<site>/` (or of the staging folder of a build). */
  dist: string;
  manifest: BuildManifest;
  /** Folder for results that depend on page bytes only. */
  cacheDir: string;
}

/** A group of rules as documented: a check, or the rules about the checks themselves. */
export interface RuleGroup {
  /** First half of its rule ids. */
  id: string;
  /** Chinese name. */
  label: string;
  /** Second half of the rule id → rule. */
  rules: Readonly<Record<string, Rule>>;
}
export interface SourceCheck extends RuleGroup {
  reads: 'source';
  /** True when it cannot run without a usable registry. */
  needsLibrary: boolean;
  run(context: SourceContext): Promise<CheckResult>;
}
export interface BuiltCheck extends RuleGroup {
  reads: 'built';
  run(context: BuiltContext): Promise<CheckResult>;
}
export type Check = SourceCheck | BuiltCheck;

/** A problem in words (问题). Sorted by file, line, column and rule, it is what every reporter prints. */
export interface Finding extends Problem {
  severity: Severity;
  message: string;
  fix: string;
  clauses: readonly string[];
}
