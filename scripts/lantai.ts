/** Entry point of the command line: runs it in this process, and turns failures into messages. */
import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { runCommandLine } from './commands/run-command-line.ts';
import { EXIT } from './lib/command.ts';
import { PROJECT_ROOT } from './lib/project.ts';
import { systemFailure } from './lib/system-failure.ts';

async function reportCrash(error: unknown): Promise<number> {
  const failure = await systemFailure(error, [process.cwd()]);
  if (failure) {
    process.stderr.write(`${failure[requestedLanguage()]}\n`);
    return EXIT.crash;
  }
  const log = path.join(PROJECT_ROOT, '.cache', 'crash.log');
  const detail = `${process.argv.slice(2).join(' ')}\n${error instanceof Error ? error.stack : String(error)}\n\n`;
  try {
    await mkdir(path.dirname(log), { recursive: true });
    await appendFile(log, detail);
    process.stderr.write(
      `程序出错了，这不是您的内容的问题。请把 ${path.relative(process.cwd(), log)} 交给技术人员。\n`,
    );
  } catch {
    // The disk may be full or read-only; then only the terminal is left.
    process.stderr.write(`程序出错了，这不是您的内容的问题。请把下面的文字交给技术人员。\n${detail}`);
  }
  return EXIT.crash;
}

/** The language of messages, found even if the command line is invalid. */
const requestedLanguage = () => (/ --lang[ =]en( |$)/.test(` ${process.argv.slice(2).join(' ')}`) ? 'en' : 'zh');

const STDOUT = { zh: '标准输出', en: 'standard output' };

/** Errors outside any awaited call, such as a closed pipe. */
function endAtOnce(error: unknown): void {
  // The reader of the pipe has closed it, as in `lantai check | head`.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(EXIT.clean);
  void reportCrash(error).then((code) => process.exit(code));
}
process.stdout.on('error', (error) => endAtOnce(Object.assign(error, { path: STDOUT[requestedLanguage()] })));
// There is nowhere left to report to.
process.stderr.on('error', () => process.exit(EXIT.crash));
process.on('uncaughtException', endAtOnce);
process.on('unhandledRejection', endAtOnce);

runCommandLine(process.argv.slice(2), process)
  // Pending work would keep the program running.
  .catch((error: unknown) => reportCrash(error).then((code) => process.exit(code)))
  .then((code) => {
    process.exitCode = code;
  });
