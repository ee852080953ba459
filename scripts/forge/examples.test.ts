/** The pipelines to copy: valid for their forge, careful with rights, and calling commands that exist. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../commands/index.ts';
import { PROJECT_ROOT } from '../lib/project.ts';

// The parser imports JSON as bundlers allow it and Node does not.
const hooks = registerHooks({
  load: (url, context, next) =>
    /\/@actions\/workflow-parser\/.*\.json$/.test(url)
      ? { format: 'module', source: `export default ${readFileSync(new URL(url), 'utf8')}`, shortCircuit: true }
      : next(url, context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

const FOLDER = path.join(PROJECT_ROOT, 'docs/operators/examples');

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  if?: string | undefined;
  environment?: string;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
interface Pipeline {
  forge: string;
  name: string;
  text: string;
}

const pipelines: Pipeline[] = [];
for (const forge of ['github', 'gitea', 'gitlab'])
  for (const name of (await readdir(path.join(FOLDER, forge))).sort())
    pipelines.push({ forge, name: `${forge}/${name}`, text: await readFile(path.join(FOLDER, forge, name), 'utf8') });
const workflows = pipelines
  .filter(({ forge }) => forge !== 'gitlab')
  .map((each) => ({ ...each, workflow: parse(each.text) as Workflow }));

describe('the workflows', () => {
  test('are those of two forges, for changes and for releases', () => {
    expect(workflows.map(({ name }) => name)).toEqual([
      'github/lantai-check.yml',
      'github/lantai-release.yml',
      'github/lantai-signoff.yml',
      'gitea/lantai-check.yml',
      'gitea/lantai-release.yml',
      'gitea/lantai-signoff.yml',
    ]);
  });

  test.each(workflows)('$name is a workflow by the parser of GitHub', ({ name, text }) => {
    const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('the parser does find what is wrong', () => {
    const text = workflows[0]?.text.replace('timeout-minutes: 60', 'timeout-hours: 1') ?? '';
    const { context } = parseWorkflow({ name: 'wrong.yml', content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([
      expect.stringContaining("Unexpected value 'timeout-hours'"),
    ]);
  });

  test.each(workflows)(
    '$name gives no right to all jobs, and never runs for strangers with secrets',
    ({ workflow }) => {
      expect(Object.values(workflow.permissions).filter((right) => right !== 'read')).toEqual([]);
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      expect(Object.keys(workflow.on)).not.toContain('workflow_run');
      const writing = Object.values(workflow.jobs).flatMap(({ permissions = {} }) =>
        Object.entries(permissions).flatMap(([right, value]) => (value === 'write' ? [right] : [])),
      );
      expect(writing.filter((right) => !['pull-requests', 'issues'].includes(right))).toEqual([]);
    },
  );

  test.each(workflows)('$name pins the actions of others to a commit', ({ workflow }) => {
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test.each(workflows)('$name puts no value of the forge into a command', ({ workflow }) => {
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test.each(workflows.filter(({ name }) => name.endsWith('check.yml')))(
    '$name: the job that runs the program of the request has no secret and no right to write',
    ({ workflow, text }) => {
      expect(text).not.toMatch(/secrets\.|LANTAI_FORGE_TOKEN/);
      expect(text).not.toContain(': write');
      // A job that is skipped counts as passed, so nothing but the request itself starts it.
      expect(Object.keys(workflow.on)).toEqual(['pull_request']);
      expect(Object.values(workflow.jobs).map((job) => job.if)).toEqual([undefined]);
    },
  );

  test.each(workflows.filter(({ name }) => name.endsWith('signoff.yml')))(
    '$name: the job that judges runs the program of the target, on the request and on every review',
    ({ workflow: { on, jobs } }) => {
      expect(Object.keys(on)).toEqual(['pull_request', 'pull_request_review']);
      const text = (steps: readonly Step[]) => JSON.stringify(steps);
      const { steps, if: condition } = jobs['signoff'] ?? { steps: [] };
      expect(condition).toBeUndefined();
      const install = steps.findIndex(({ run }) => run?.includes('npm ci'));
      expect(text(steps.slice(0, install))).toMatch(/pull_request\.base\.ref|origin\/\$BASE/);
      // What is proposed is put beside the program and is not run.
      expect(text(steps)).toContain('.cache/proposed');
      expect(text(steps)).not.toMatch(/cd [^"]*proposed/);
    },
  );

  test.each(workflows.filter(({ name }) => name.endsWith('release.yml')))(
    '$name releases from the protected branch only, on a schedule too',
    ({ workflow: { on, jobs } }) => {
      expect(on['push']).toEqual({ branches: ['main'] });
      expect(on['schedule']).toHaveLength(2);
      expect(jobs['release']?.if).toContain("github.ref == 'refs/heads/main'");
      expect(JSON.stringify(jobs['release'])).toContain('build --release');
      expect(JSON.stringify(jobs)).not.toContain('pull_request.head');
    },
  );
});

describe('the commands in the pipelines', () => {
  const options = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, command] of Object.entries(COMMANDS)) options.set(name, (await command.load()).help);
  });
  const calls = pipelines.flatMap(({ name, text }) =>
    [...text.replace(/\\\n\s*/g, '').matchAll(/lantai -- (?<command>[a-z-]+)(?<rest>[^\n|>]*)/g)].map(({ groups }) => ({
      name,
      command: groups?.['command'] ?? '',
      rest: groups?.['rest'] ?? '',
    })),
  );

  test('cover what a pipeline has to do, on every forge', () => {
    for (const forge of ['github', 'gitea', 'gitlab']) {
      const own = calls.filter(({ name }) => name.startsWith(forge)).map(({ command, rest }) => command + rest);
      for (const needed of [
        /^check .*--changed/,
        /^build *$/,
        /^build --release/,
        /^review --base/,
        /^signoff verify .*--comment/,
        /^signoff record/,
        /^signoff owners --check/,
        /^inspect/,
      ])
        expect(own, forge).toContainEqual(expect.stringMatching(needed));
    }
  });

  test.each(calls)('$name: lantai $command ($rest)', ({ command, rest }) => {
    const help = options.get(command);
    expect(help, `lantai ${command}`).toBeDefined();
    const [action] = /^ ([a-z]+)(?= )/.exec(rest)?.slice(1) ?? [];
    if (action !== undefined) expect(help).toMatch(new RegExp(`^ {2}${action} `, 'm'));
    for (const option of rest.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [])
      expect(option === '--root' ? '--root' : help).toContain(option);
  });

  test('the pipeline of GitLab quotes every variable in its commands', () => {
    const { text } = pipelines.find(({ forge }) => forge === 'gitlab') ?? { text: '' };
    const jobs = parse(text) as Record<string, { script?: (string | string[])[] }>;
    const lines = Object.values(jobs).flatMap(({ script = [] }) => script.flat());
    expect(lines.length).toBeGreaterThan(15);
    const unquoted = lines.filter((line) => /\$\{?[A-Z]/.test(line.replace(/"[^"]*"/g, '')));
    expect(unquoted).toEqual([]);
  });
});
