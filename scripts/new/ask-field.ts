/** Asks for one field as its kind requires: a list to choose from, an entry by its title, or a line of text. */
import { log } from '@clack/prompts';
import type { TypeName } from '../../schemas/index.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { fieldValueProblems, fieldRow, readAnswer } from './field-answers.ts';
import { candidatesFor, type Candidate } from './named-entries.ts';
import { ask, choose } from './prompts.ts';

/** Value of the choice "none". */
const NONE = '';

/**
 * @param initial current value of the field, offered as the answer.
 * @param words what was wrong with it before.
 * @returns undefined if an optional field is left out.
 */
export async function askField(
  fleet: LoadedFleet,
  type: TypeName,
  key: string,
  initial?: unknown,
  words?: string,
): Promise<unknown> {
  const row = fieldRow(type, key);
  const option = `--field ${key}=…`;
  const label = row?.label ?? key;
  if (words !== undefined) log.warn(words);
  const candidates = candidatesFor(fleet, type, key);
  if (candidates && candidates.length > 0) {
    const id = await choose(label, option, entryChoices(candidates, row?.required ?? false), NONE);
    return id === NONE ? undefined : row?.sort === 'list' ? [id] : id;
  }
  if (row && row.sort === 'choice')
    return choose(
      label,
      option,
      row.allowed.map((value) => ({ value, label: value })),
      initial,
    );
  const hint = row?.help
    ? `${label}（${row.help}${row.example === '' ? '' : `例如 ${row.example}`}）`
    : exampled(label, row?.example);
  const typed = await ask({
    label: hint,
    option,
    ...(typeof initial === 'string' ? { initial } : {}),
    optional: row !== undefined && !row.required,
    problem: (answer) =>
      fieldValueProblems(type, { [key]: readAnswer(type, key, answer) }).find((problem) => problem.key === key)?.words,
  });
  return typed === '' ? undefined : readAnswer(type, key, typed);
}

const exampled = (label: string, example = '') => (example === '' ? label : `${label}（例如 ${example}）`);

function entryChoices(candidates: readonly Candidate[], required: boolean) {
  const entries = candidates.map(({ id, title, number }) => ({
    value: id,
    label: [title, number, id].filter((part) => part !== '').join('　'),
  }));
  return required ? entries : [{ value: NONE, label: '（没有）' }, ...entries];
}
