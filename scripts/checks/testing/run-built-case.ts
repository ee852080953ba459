/** Runs a case of a check that reads built sites: the changes are applied to a small site without problems. */
import { vi } from 'vitest';
import type { BuiltCheck, Finding } from '../check.ts';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import { sortFindings } from '../sort-findings.ts';
import { toFinding } from '../to-finding.ts';
import type { Change, RuleCase } from './rule-case.ts';

/** Folder of the built site; files elsewhere are its sources. */
const DIST = 'dist/main/';
const isBuilt = (change: Change) => fileOf(change).startsWith(DIST);
const fileOf = (change: Change) => Object.values(change)[0] as string;

/** Findings of the check in the fixture after the changes of a case. */
export const builtFindingsOf =
  (check: BuiltCheck) =>
  async ({ changes, rulePack, environment = {} }: RuleCase): Promise<Finding[]> => {
    const sources = changes.filter((change) => !isBuilt(change));
    const fixture = await builtFixture(
      Object.fromEntries(sources.map((change) => [fileOf(change), written(change)])),
      rulePack && new Map([['national', rulePack]]),
    );
    try {
      for (const change of changes.filter(isBuilt)) await applyToBuilt(fixture, change);
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
      const { problems } = await check.run(fixture.context);
      return sortFindings(problems.map((problem) => toFinding(problem, 'zh')));
    } finally {
      vi.unstubAllEnvs();
      await fixture.dispose();
    }
  };

function written(change: Change): (text: string) => string {
  if ('write' in change) return () => String(change.content);
  if (!('edit' in change)) throw new Error('Sources of the fixture are edited or written');
  return (text) => {
    if (!text.includes(change.from)) throw new Error(`${change.edit} does not contain ${change.from}`);
    return text.replace(change.from, change.to);
  };
}

async function applyToBuilt(fixture: BuiltFixture, change: Change): Promise<void> {
  const file = fileOf(change).slice(DIST.length);
  if ('edit' in change) await fixture.edit(file, change.from, change.to);
  else if ('write' in change) await fixture.write(file, String(change.content));
  else if ('remove' in change) await fixture.remove(file);
  else throw new Error('Built sites contain no symbolic links');
}
