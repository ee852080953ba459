import { execFile } from 'node:child_process';
import path from 'node:path';
import { userEnvironment } from './user-environment.ts';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line as its user would, in a process of its own. */
export function runLantai(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      path.join(PROJECT, 'node_modules/.bin/node'),
      [path.join(PROJECT, 'scripts/lantai.ts'), ...args],
      { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024, env: userEnvironment() },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}
