import { Writable } from 'node:stream';
import { runCommandLine } from '../../scripts/commands/run-command-line.ts';
import type { Outcome } from './run-lantai.ts';
import { userEnvironment } from './user-environment.ts';

/**
 * Runs the command line in the process of the test, which has the program loaded already. For what a command does;
 * signals, crashes and the terminal need a process of its own (`runLantai`).
 *
 * @throws where the program would end with a crash.
 */
export const runInProcess = (...argv: string[]): Promise<Outcome> => runWith({}, argv);

/** @param variables what the environment of the command line has besides. */
export async function runWith(variables: Readonly<Record<string, string>>, argv: readonly string[]): Promise<Outcome> {
  const env = userEnvironment();
  // Processes a command starts inherit what the test runner added.
  for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name);
  const [stdout, stderr] = [new Collected(), new Collected()];
  const code = await runCommandLine(argv, { stdout, stderr, env: { ...env, ...variables } });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Collected extends Writable {
  #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}
