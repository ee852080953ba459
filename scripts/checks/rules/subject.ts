/** A subject of a check: related rules and the code that finds what breaks them, in a folder of their own. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Rule } from '../check.ts';

export type Rules = Readonly<Record<string, Rule>>;

export interface Subject<Input> {
  rules: Rules;
  /** Never throws on bad content. */
  find(input: Input): readonly Problem[] | Promise<readonly Problem[]>;
}

/** The type of the input of a subject follows from `find`. */
export const defineSubject = <Input>(subject: Subject<Input>): Subject<Input> => subject;

/** The rules of a check: those of its subjects, in their order. */
export function rulesOf(subjects: readonly { rules: Rules }[]): Rules {
  const rules: Record<string, Rule> = {};
  for (const subject of subjects)
    for (const [name, rule] of Object.entries(subject.rules)) {
      if (Object.hasOwn(rules, name)) throw new Error(`Two subjects of a check have a rule ${name}`);
      rules[name] = rule;
    }
  return rules;
}

/** The problems found by all subjects, in the order of the subjects. */
export async function findAll<Input>(subjects: readonly Subject<Input>[], input: Input): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { find } of subjects) for (const problem of await find(input)) problems.push(problem);
  return problems;
}
