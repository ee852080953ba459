/** Options consumed by npm: `npm run check --site www` without the `--` that passes them on. */

/** npm settings with the same name: npm may set them for every script although they were not typed. */
const OF_NPM = new Set(['editor', 'global', 'help', 'json', 'long', 'prefix', 'version', 'yes']);

/**
 * @param help text of the command, which lists all its options.
 * @param words what reached the command.
 * @returns a message with what to type instead; null if npm consumed nothing.
 */
export function swallowedOptions(
  command: string,
  help: string,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const script = env['npm_lifecycle_event'];
  if (script === undefined) return null;
  const names = new Set([...help.matchAll(/--([a-z][a-z-]*)/g)].map((match) => match[1] ?? ''));
  const taken = [...names, 'today', 'root', 'lang'].filter(
    (name, at, all) => all.indexOf(name) === at && !OF_NPM.has(name) && env[variable(name)] !== undefined,
  );
  if (taken.length === 0) return null;
  const rest = [...words];
  const options = taken.map((name) => {
    const value = env[variable(name)] === 'true' ? valueOf(name, help, rest) : env[variable(name)];
    return value === undefined || value === '' ? `--${name}` : `--${name} ${quoted(value)}`;
  });
  const start = script === command ? `npm run ${command} --` : `npm run lantai -- ${command}`;
  return `npm 没有把 ${taken.map((name) => `--${name}`).join('、')} 交给程序：选项前面要单独写一个 --。请输入\n  ${[start, ...rest.map(quoted), ...options].join(' ')}`;
}

const variable = (name: string) => `npm_config_${name.replaceAll('-', '_')}`;

/** The word left by npm after an option that takes a value according to the help text (`--site <编号>`). */
function valueOf(name: string, help: string, words: string[]): string | undefined {
  const takesValue = ['today', 'root', 'lang'].includes(name) || new RegExp(`--${name}[ =]<`).test(help);
  return takesValue ? words.shift() : undefined;
}

const quoted = (word: string) => (/[\s"'$&|;<>()]/.test(word) ? `"${word}"` : word);
