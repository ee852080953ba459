/** The commands as they are started by npm, which hands every script settings of its own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../scripts/commands/index.ts';
import { runWith } from './support/run-in-process.ts';
import { PROJECT } from './support/run-lantai.ts';
import { userEnvironment } from './support/user-environment.ts';

const npm = (...args: string[]) => promisify(execFile)('npm', args, { cwd: PROJECT, env: userEnvironment() });

describe('npm run lantai', () => {
  it('hands its options to the command after two dashes', async () => {
    const failed = npm('run', '--silent', 'lantai', '--', 'check', '--no-such-option');
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--no-such-option') as string,
    });
  });

  it('says which options npm kept where the two dashes are missing', async () => {
    const failed = npm('run', '--silent', 'check', '--site', 'www');
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('npm run check -- --site www') as string,
    });
  });
});

describe('what npm sets for every script', async () => {
  // The script of this name is npm's own, and prints its environment.
  const { stdout } = await npm('run', '--silent', 'env');
  const ofNpm = [...stdout.matchAll(/^(npm_[\w-]+)=(.*)$/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );

  it('includes settings that options of other programs are named like', () =>
    expect(ofNpm.map(([name]) => name)).toContain('npm_config_prefix'));

  it.each(Object.keys(COMMANDS))('is not taken for an option of %s somebody typed', async (command) => {
    const env = { ...Object.fromEntries(ofNpm), npm_lifecycle_event: 'lantai' };
    const { code, stderr } = await runWith(env, [command, '--no-such-option']);
    expect(stderr).toContain('--no-such-option');
    expect(stderr).not.toContain('npm 没有把');
    expect(code).toBe(2);
  });
});
