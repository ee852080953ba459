/** Entry point of the command line: finds the command, sets its moment, and turns failures into messages. */
import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { COMMANDS } from './commands/index.ts';
import { EXIT, UsageError } from './lib/command.ts';
import { takeGlobalOptions } from './commands/global-options.ts';
import { swallowedOptions } from './commands/swallowed-options.ts';
import { PROJECT_ROOT } from './lib/project.ts';
import { systemFailure } from './lib/system-failure.ts';

/** Columns of a name of a command and the space after it. */
const WIDTH = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 1;
const GENERAL_HELP = `兰台 Lantai

用法：npm run lantai -- <命令> [选项]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(WIDTH)}${summary}`)
  .join('\n')}

每个命令都可以加 --help 查看用法；--today <时间> 以这一时刻为“现在”，--root <文件夹> 指定站群所在的文件夹，--lang en 使用英文提示。
`;

/** Error codes of `util.parseArgs` for an invalid command line. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

/** Names of other generators for the base path of a site. */
const BASE_OPTION = /^--(?:base|base-path|base-url|path-prefix|prefix|public-path)\b/;
const NO_BASE =
  '网站里的网址都从域名的根开始，每个站点要有自己的域名或者端口，不能放在别的网站的路径下面，所以没有这个选项。' +
  '本机查看用 npm run lantai -- serve；给别人预览的，给每个站点一个预览域名或者端口，见 docs/operators/deploy-nginx.md。';

async function main(argv: string[]): Promise<number> {
  const { rest, io } = takeGlobalOptions(argv);
  const [name, ...args] = rest;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.stdout.write(GENERAL_HELP);
    return name === undefined ? EXIT.usage : EXIT.clean;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`没有“${name}”这个命令。运行 npm run lantai -- --help 查看全部命令。`);
  const { run, help } = await command.load();
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(help);
    return EXIT.clean;
  }
  const swallowed = swallowedOptions(name, help, args, process.env);
  if (swallowed !== null) throw new UsageError(swallowed);
  try {
    return await run(args, io);
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    const option = /'([^']+)'/.exec(error.message)?.[1] ?? '';
    if (BASE_OPTION.test(option)) throw new UsageError(NO_BASE);
    throw new UsageError(`选项“${option}”写法不对。运行 npm run lantai -- ${name} --help 查看用法。`);
  }
}

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

main(process.argv.slice(2))
  .catch((error: unknown) => {
    // Pending work would keep the program running.
    if (!(error instanceof UsageError)) return reportCrash(error).then((code) => process.exit(code));
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  })
  .then((code) => {
    process.exitCode = code;
  });
