/** The clause register says nothing that the program does not bear out. */
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../schemas/atoms.ts';
import { EVIDENCE_KINDS, type Clause, type EvidenceKind } from '../scripts/lib/clause-schema.ts';
import { isTypeName } from '../schemas/index.ts';
import { REGISTERS } from '../schemas/registers/index.ts';
import { ruleGroups, ruleOf } from '../scripts/checks/registry.ts';
import { FEED_KIND } from '../scripts/commands/import-feed.ts';
import { COMMANDS } from '../scripts/commands/index.ts';
import { entryImports } from '../scripts/import/kinds/index.ts';
import { readClauses } from '../scripts/lib/clauses.ts';
import { declaredFields } from '../scripts/lib/declared-fields.ts';
import { readRulePacks } from '../scripts/lib/rulepacks.ts';
import { evidenceOf, rulesOf, testsOf } from '../scripts/report/compliance/evidence.ts';
import { reports } from '../scripts/report/index.ts';
import { PROJECT } from './support/run-lantai.ts';

const regulations = await readClauses();
const clauses = regulations.flatMap((each) => each.clauses);
const ids = new Set(clauses.map(({ id }) => id));
const fields = new Map(declaredFields().map((field) => [field.path, field]));
const components = new Set(
  (await readdir(path.join(PROJECT, 'src'), { recursive: true }))
    .filter((file) => file.endsWith('.astro'))
    .map((file) => path.basename(file, '.astro')),
);
const isFile = (file: string) =>
  access(path.join(PROJECT, file)).then(
    () => true,
    () => false,
  );

const isImport = (kind: string) => Object.hasOwn(entryImports, kind) || [FEED_KIND, 'stats'].includes(kind);

/** Whether what a piece of evidence names is there. */
const exists: Readonly<Record<EvidenceKind, (name: string) => boolean | Promise<boolean>>> = {
  rule: (name) => ruleOf(name) !== undefined,
  field: (name) => fields.has(name),
  type: isTypeName,
  register: (name) => Object.hasOwn(REGISTERS, name),
  command(name) {
    const [command = '', what] = name.split(' ');
    if (!Object.hasOwn(COMMANDS, command)) return false;
    if (what === undefined) return true;
    return command === 'report' ? Object.hasOwn(reports, what) : isImport(what);
  },
  template: (name) => isFile(`src/templates/${name}.astro`),
  component: (name) => components.has(name),
  module: isFile,
  document: isFile,
};

const listed = ({ by }: Clause) =>
  by.flatMap((item) =>
    keysOf(EVIDENCE_KINDS).flatMap((kind) => (item[kind] === undefined ? [] : [[kind, item[kind]] as const])),
  );

describe('the clause register', () => {
  it('has every clause once', () => {
    expect(clauses).toHaveLength(362);
    expect(ids.size).toBe(362);
  });

  it('belongs to rule packs that exist', async () => {
    const packs = await readRulePacks();
    expect(regulations.map(({ pack }) => pack).filter((pack) => !packs.has(pack))).toEqual([]);
  });

  it('names only what exists as evidence', async () => {
    const missing: string[] = [];
    for (const clause of clauses)
      for (const [kind, name] of listed(clause))
        if (!(await exists[kind](name))) missing.push(`${clause.id} ${kind} ${name}`);
    expect(missing).toEqual([]);
  });

  it('repeats no rule and no field that names the clause itself', () => {
    const repeated = clauses.flatMap((clause) =>
      listed(clause)
        .filter(
          ([kind, name]) =>
            (kind === 'rule' && rulesOf(clause).some((rule) => rule.name === name)) ||
            (kind === 'field' && fields.get(name)?.clauses.includes(clause.id)),
        )
        .map(([, name]) => `${clause.id} ${name}`),
    );
    expect(repeated).toEqual([]);
  });

  it('names only test files that exist', async () => {
    const missing: string[] = [];
    for (const clause of clauses)
      for (const file of testsOf(clause)) if (!(await isFile(file))) missing.push(`${clause.id} ${file}`);
    expect(missing).toEqual([]);
  });

  /** Ids of the clauses of a fulfilment for which something holds. */
  const where = (fulfilment: Clause['fulfilment'], holds: (clause: Clause) => boolean) =>
    clauses.filter((clause) => clause.fulfilment === fulfilment && holds(clause)).map(({ id }) => id);

  it('calls nothing met without evidence, or without a test that proves it', () => {
    expect(where('met', (clause) => evidenceOf(clause).length === 0)).toEqual([]);
    expect(where('met', (clause) => testsOf(clause).length === 0)).toEqual([]);
  });

  it('calls nothing met in part of which nothing is there', () => {
    expect(where('part', (clause) => evidenceOf(clause).length === 0)).toEqual([]);
  });

  it('says what others do wherever software cannot do all', () => {
    expect(
      clauses.filter((clause) => clause.class === 'P' && clause.external === undefined).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('clauses that the program names', () => {
  const isOfRegulation = (clause: string) => clause.startsWith('R-');

  it('are rows of the register in every rule', () => {
    const unknown = ruleGroups.flatMap(({ id, rules }) =>
      Object.entries(rules).flatMap(([name, rule]) =>
        rule.clauses
          .filter((clause) => isOfRegulation(clause) && !ids.has(clause))
          .map((clause) => `${id}/${name} ${clause}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('are rows of the register in every field', () => {
    const unknown = [...fields.values()].flatMap(({ path: field, clauses: named }) =>
      named.filter((clause) => isOfRegulation(clause) && !ids.has(clause)).map((clause) => `${field} ${clause}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are rows of the register in every rule pack', async () => {
    const files = (await readdir(path.join(PROJECT, 'schemas/rulepacks'))).map((file) => `schemas/rulepacks/${file}`);
    const unknown: string[] = [];
    for (const file of files)
      for (const [clause] of (await readFile(path.join(PROJECT, file), 'utf8')).matchAll(
        /\bR-[A-Z]+-\d+(?:\.\d+)*[a-z]?\b/g,
      ))
        if (!ids.has(clause)) unknown.push(`${file} ${clause}`);
    expect(unknown).toEqual([]);
  });
});
