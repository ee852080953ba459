/** Asks for what the command line does not say; where nobody can answer, tells which option was missing. */
import { isCancel, log, select, text } from '@clack/prompts';
import { EXIT, UsageError } from '../commands/command.ts';

const interactive = () => process.stdin.isTTY && process.stdout.isTTY;

/** @throws {UsageError} outside a terminal. */
export async function ask(label: string, option: string): Promise<string> {
  if (!interactive()) throw new UsageError(`缺少“${label}”，请加上 ${option}。`);
  return answered(await text({ message: label, validate: (value) => (value?.trim() ? undefined : '请填写') }));
}

/** @throws {UsageError} outside a terminal. */
export async function choose<T>(
  label: string,
  option: string,
  choices: readonly { value: T; label: string }[],
): Promise<T> {
  if (!interactive()) throw new UsageError(`缺少“${label}”，请加上 ${option}。`);
  const at = answered(
    await select({
      message: `${label}（用方向键选择，回车确定）`,
      showInstructions: false,
      options: choices.map((each, index) => ({ value: index, label: each.label })),
    }),
  );
  const chosen = choices[at];
  if (!chosen) throw new Error('The prompt returned a choice that was not offered');
  return chosen.value;
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (!isCancel(value)) return value as Exclude<T, symbol>;
  log.info('已取消，没有新建任何文件。');
  process.exit(EXIT.clean);
}
