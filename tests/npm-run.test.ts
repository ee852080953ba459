/** The commands as they are started by npm, which hands every script settings of its own. */
import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { PROJECT, runLantai, type Outcome } from './support/run-lantai.ts';
import { userEnvironment } from './support/user-environment.ts';

const npmRun = (...args: string[]) =>
  new Promise<Outcome>((resolve) => {
    execFile('npm', ['run', '--silent', ...args], { cwd: PROJECT, env: userEnvironment() }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });

const { stdout: generalHelp } = await runLantai('--help');
const commands = [...generalHelp.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map((match) => match[1] ?? '');

describe('npm run lantai', () => {
  it('knows commands', () => expect(commands).toContain('new-site'));
  it.each(commands)('%s takes no setting of npm for an option somebody typed', async (command) => {
    const { code, stderr } = await npmRun('lantai', '--', command, '--no-such-option');
    expect(stderr).toContain('--no-such-option');
    expect(stderr).not.toContain('npm 没有把');
    expect(code).toBe(2);
  });
  it('says which options npm kept where the two dashes are missing', async () => {
    const { code, stderr } = await npmRun('check', '--site', 'www');
    expect(stderr).toContain('npm run check -- --site www');
    expect(code).toBe(2);
  });
});
