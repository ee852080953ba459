/** Asks for what the command line does not specify; outside a terminal, reports which option is missing. */
import { autocomplete, isCancel, log, select, text } from '@clack/prompts';
import { pinyin } from 'pinyin-pro';
import { EXIT, UsageError } from '../lib/command.ts';

/** True if the command runs in a terminal. */
export const interactive = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

export interface Question {
  label: string;
  /** What to type on the command line instead. */
  option: string;
  /** Shown in the field and accepted by Tab. */
  initial?: string;
  /** True if the answer may be empty. */
  optional?: boolean;
  /**
   * The problem of an answer; undefined if it is valid. Otherwise the question is asked again, the other answers stay.
   */
  problem?(answer: string): string | undefined;
}

/** @throws {UsageError} outside a terminal. */
export async function ask({ label, option, initial, optional = false, problem }: Question): Promise<string> {
  if (!interactive()) throw new UsageError(`缺少“${label}”，请加上 ${option}。`);
  const answer = await text({
    message: optional ? `${label}（没有就直接回车）` : label,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate(value) {
      const typed = value?.trim() ?? '';
      if (typed === '') return optional ? undefined : '请填写';
      return problem?.(typed);
    },
  });
  return (answered(answer) ?? '').trim();
}

export interface Choice<T> {
  value: T;
  label: string;
}

/** Longer lists can be searched by typing. */
const SHORT_LIST = 7;

/** @throws {UsageError} outside a terminal. */
export async function choose<T>(label: string, option: string, choices: readonly Choice<T>[], initial?: T): Promise<T> {
  if (!interactive()) throw new UsageError(`缺少“${label}”，请加上 ${option}。`);
  const options = choices.map((each, index) => ({ value: index, label: each.label }));
  const at = choices.findIndex(({ value }) => value === initial);
  const initialValue = at < 0 ? {} : { initialValue: at };
  const picked =
    choices.length <= SHORT_LIST
      ? await select({
          message: `${label}（用方向键选择，回车确定）`,
          showInstructions: false,
          options,
          ...initialValue,
        })
      : await autocomplete({
          message: `${label}（输入几个字或拼音筛选，回车确定）`,
          options,
          maxItems: 10,
          filter: (typed, each) => matches(each.label ?? '', typed),
          ...initialValue,
        });
  const chosen = choices[answered(picked)];
  if (!chosen) throw new Error('The prompt returned a choice that was not offered');
  return chosen.value;
}

/** Matches characters, pinyin or pinyin initials. */
export function matches(label: string, typed: string): boolean {
  const wanted = typed.toLowerCase().replace(/\s+/g, '');
  const syllables = pinyin(label, { toneType: 'none', type: 'array', v: true }).map((each) =>
    each.trim().toLowerCase(),
  );
  return [label.toLowerCase(), syllables.join(''), syllables.map((each) => each[0] ?? '').join('')].some((text) =>
    text.replace(/\s+/g, '').includes(wanted),
  );
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (!isCancel(value)) return value as Exclude<T, symbol>;
  log.info('已取消，没有新建任何文件。');
  process.exit(EXIT.clean);
}
