import { describe, expect, it } from 'vitest';
import type { SignoffUnit, UnitKind, Verdict } from '../../src/lib/signoff/model.ts';
import { composeFiles } from './compose.ts';
import { releaseGate } from './gate.ts';

const unit = (path: string, kind: UnitKind = 'entry', files: readonly string[] = [path]): SignoffUnit => ({
  path,
  kind,
  site: 'portal',
  traits: [],
  files: files.map((each) => ({ path: each, digest: 'sha256:0' })),
  digest: 'sha256:0',
  formerPaths: [],
});
const verdict = (each: SignoffUnit, covered: boolean): Verdict => ({
  unit: each,
  covered,
  missing: covered ? [] : ['reviewer'],
  reasons: [],
  used: [],
  authors: [],
});
const file = (path: string, object = 'now') => ({ path, object, isLink: false });

describe('what may be released', () => {
  const verdicts = [
    verdict(unit('content/portal/news/a.md'), true),
    verdict(unit('content/portal/news/b.md'), false),
    verdict(unit('sites/dept/site.yaml', 'site'), false),
    verdict(unit('sites/portal/governance/readings.yaml', 'governance'), false),
    verdict(unit('src', 'program'), false),
  ];
  const refused = (choice: 'refuse' | 'leave-out') =>
    [...releaseGate(verdicts, choice).refused].map(([site, list]) => [site, list.map((each) => each.unit.path)]);

  it('is, as a rule, no site with an entry that is not signed off', () => {
    expect(refused('refuse')).toEqual([
      ['portal', ['content/portal/news/b.md', 'sites/portal/governance/readings.yaml']],
      ['dept', ['sites/dept/site.yaml']],
      ['', ['src']],
    ]);
  });
  it('can be a site without such entries and registers, but never one with such a record or such a program', () => {
    expect(refused('leave-out')).toEqual([
      ['dept', ['sites/dept/site.yaml']],
      ['', ['src']],
    ]);
    expect(releaseGate(verdicts, 'leave-out').unsigned).toHaveLength(4);
  });
});

describe('the files of a release', () => {
  const [a, b] = [
    unit('content/portal/a.md', 'entry', ['content/portal/a.md', 'content/portal/shared.csv']),
    unit('content/portal/b.md', 'entry', ['content/portal/b.md', 'content/portal/b.csv', 'content/portal/shared.csv']),
  ];
  const committed = ['a.md', 'b.csv', 'b.md', 'shared.csv'].map((name) => file(`content/portal/${name}`));

  it('are those of the commit less what is not signed off', () => {
    expect(composeFiles(committed, [a], [b], []).map(({ path }) => path)).toEqual([
      'content/portal/a.md',
      'content/portal/shared.csv',
    ]);
  });
  it('hold the version before in place of what is not, and never in place of what is', () => {
    const earlier = ['b.csv', 'b.md', 'shared.csv'].map((name) => file(`content/portal/${name}`, 'before'));
    const files = composeFiles(committed, [a], [b], [{ unit: b, commit: 'c', files: earlier }]);
    expect(files.map(({ path, object }) => [path.split('/').at(-1), object])).toEqual([
      ['a.md', 'now'],
      ['b.csv', 'before'],
      ['b.md', 'before'],
      ['shared.csv', 'now'],
    ]);
  });
  it('hold what is no unit, such as lists of published addresses', () => {
    expect(composeFiles([file('sites/portal/published-urls.txt')], [], [b], [])).toHaveLength(1);
  });
});
