/** Finds the command of a command line, gives it its moment and its folder, and runs it. */
import { EXIT, UsageError } from '../lib/command.ts';
import { takeGlobalOptions } from './global-options.ts';
import { COMMANDS } from './index.ts';
import { swallowedOptions } from './swallowed-options.ts';

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

export interface Surroundings {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a command line without its program name. A wrong command line is explained on `stderr`; every other failure is
 * thrown.
 *
 * @returns the exit code.
 */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await run(argv, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
}

async function run(argv: readonly string[], { stdout, stderr, env }: Surroundings): Promise<number> {
  const { rest, ...options } = takeGlobalOptions(argv);
  const io = { stdout, stderr, ...options };
  const [name, ...args] = rest;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.stdout.write(GENERAL_HELP);
    return name === undefined ? EXIT.usage : EXIT.clean;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`没有“${name}”这个命令。运行 npm run lantai -- --help 查看全部命令。`);
  const { run: runCommand, help } = await command.load();
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(help);
    return EXIT.clean;
  }
  const swallowed = swallowedOptions(name, help, args, env);
  if (swallowed !== null) throw new UsageError(swallowed);
  try {
    return await runCommand(args, io);
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    const option = /'([^']+)'/.exec(error.message)?.[1] ?? '';
    if (BASE_OPTION.test(option)) throw new UsageError(NO_BASE);
    throw new UsageError(`选项“${option}”写法不对。运行 npm run lantai -- ${name} --help 查看用法。`);
  }
}
