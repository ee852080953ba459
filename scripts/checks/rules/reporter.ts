/** Reports a problem: the rule, the place, and the parameters of its messages. */
import type { Param, Position, Problem, TextEdit } from '../../../src/lib/model/problem.ts';
import type { Rule } from '../check.ts';
import type { Blanks, RequiredBlanks } from './blanks.ts';

/** Where a problem is; some places fill blanks themselves, such as the source of a built page. */
export interface Place extends Position {
  /** Site id, or an empty string where it concerns the fleet. */
  site: string;
  /** Path from the repository root, with forward slashes. */
  file: string;
  params?: Readonly<Record<string, Param>>;
}

/** Parameters that the place provides. */
type OfPlaces = 'file' | 'site';
type Sentences<R extends Rule> = R[keyof R & ('zh' | 'en')]['message' | 'fix'];
type Filled<P extends Place> = OfPlaces | (P extends { params: infer Given } ? keyof Given : never);
type RequiredNames<R extends Rule, P extends Place> = Exclude<RequiredBlanks<Sentences<R>>, Filled<P>>;
type OptionalNames<R extends Rule, P extends Place> = Exclude<Blanks<Sentences<R>>, Filled<P> | RequiredNames<R, P>>;

/** One for each blank but `{value}`. */
type Params<R extends Rule, P extends Place> =
  Exclude<RequiredNames<R, P> | OptionalNames<R, P>, 'value'> extends never
    ? Readonly<Record<string, never>>
    : Readonly<
        Record<Exclude<RequiredNames<R, P>, 'value'>, Param> &
          Partial<Record<Exclude<OptionalNames<R, P>, 'value'>, Param | undefined>>
      >;

/** The parameters of a problem with a rule. For a union of rules, those that each of them needs. */
export type Details<R extends Rule, P extends Place = Place> = ('value' extends RequiredNames<R, P>
  ? { value: string }
  : { value?: string | undefined }) &
  (Exclude<RequiredNames<R, P>, 'value'> extends never ? { params?: Params<R, P> } : { params: Params<R, P> }) &
  (R extends { fixable: true } ? { edits?: readonly TextEdit[] | undefined } : unknown);

type DetailsArguments<R extends Rule, P extends Place> =
  Partial<Details<R, P>> extends Details<R, P> ? [details?: Details<R, P>] : [details: Details<R, P>];

/** Makes a problem with one of the rules; see `reporter`. */
export type Report<Rules extends Readonly<Record<string, Rule>>> = <Name extends keyof Rules & string, P extends Place>(
  rule: Name,
  place: P,
  ...details: DetailsArguments<Rules[Name], P>
) => Problem;

/**
 * Returns the function that makes the problems of a subject.
 *
 * An unknown rule, a missing parameter and a parameter that its messages do not use do not compile.
 *
 * @param check first half of the rule ids
 */
export const reporter =
  <Rules extends Readonly<Record<string, Rule>>>(check: string, _rules: Rules): Report<Rules> =>
  (rule, place, ...[details]) => {
    const { value, params, edits } = (details ?? {}) as {
      value?: string;
      params?: Readonly<Record<string, Param | undefined>>;
      edits?: readonly TextEdit[];
    };
    const { site, file, line, column } = place;
    const given = Object.entries({ ...place.params, ...params }).filter(
      (entry): entry is [string, Param] => entry[1] !== undefined,
    );
    return {
      rule: `${check}/${rule}`,
      site,
      file,
      line,
      column,
      ...(value === undefined ? {} : { value }),
      ...(given.length === 0 ? {} : { params: Object.fromEntries(given) }),
      ...(edits === undefined ? {} : { edits }),
    };
  };
