/**
 * What a check is. Checks return problems and never throw on bad content; wording and severity come from their rules.
 */
import type { Problem } from '../../src/lib/model/problem.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { BuildManifest } from '../../src/lib/model/manifest.ts';
import type { Lang } from '../lib/lang.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';

export type Severity = 'error' | 'warning' | 'info';

export const SEVERITY_NAMES: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** Texts of a rule in one language; `{name}` is filled from `value` and `params` of the problem. */
export interface RuleText {
  /** What the rule requires, one sentence. Shown by `lantai explain`. */
  summary: string;
  /** What is wrong here. */
  message: string;
  /** How to correct it. */
  fix: string;
}

export interface Rule {
  /**
   * Errors keep a site from being built, without exception. A problem caused by the passing of time alone is a warning:
   * what is overdue must not block other content.
   */
  severity: Severity;
  /**
   * Its problems have edits that `check --fix` applies; they change nothing on the page except what the rule is about.
   */
  fixable?: true;
  /** Requirement rows or standards on which the rule is based. */
  clauses: readonly string[];
  zh: RuleText;
  en: RuleText;
  /** A snippet that breaks the rule and one that does not, for `lantai explain` and the docs. */
  example: { bad: string; good: string };
}

/** Why a check did not run. It is reported, and never counted as passed. */
export type NotRunReason =
  | 'not-selected'
  /** Only a change was checked, and pages are not built from it. */
  | 'changes-only'
  /** The site has not been built, or its build is not complete. */
  | 'not-built'
  /** `sites/fleet.yaml` cannot be used, so there is no library. */
  | 'registry-broken'
  /** The record of the site cannot be used. */
  | 'record-broken'
  /** The check runs a Java program, and there is no Java. */
  | 'no-java';

export interface CheckResult {
  problems: Problem[];
  /** How many files or pages were examined; a check that examined nothing is itself a finding. */
  seen: number;
  /** Why the check could examine nothing; it then reports that as a problem. */
  notRun?: NotRunReason;
}

export interface SourceContext {
  fleet: LoadedFleet;
  /** Sites to report on; the whole fleet is read in any case. */
  sites: readonly string[];
  /**
   * False for files whose problems are not reported, because only a change is checked. What examines one file after
   * the other skips them; what compares files with each other looks at all.
   */
  isJudged(file: string): boolean;
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

/** A problem with its message (问题). Sorted by file, line, column and rule, it is what every reporter prints. */
export interface Finding extends Problem {
  severity: Severity;
  message: string;
  fix: string;
  clauses: readonly string[];
}
