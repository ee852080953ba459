/** Declares the texts of rules so that the compiler keeps them as literal types. */
import type { Rule, RuleText } from '../check.ts';
import type { Blanks } from './blanks.ts';

type Sentences<Text extends RuleText> = Text['message'] | Text['fix'];
type NamesOf<Text extends RuleText> = Blanks<Sentences<Text>>;

/** Texts of one language, which must have every blank of the other. */
type Whole<Own extends RuleText, Other extends RuleText> =
  Exclude<NamesOf<Other>, NamesOf<Own>> extends never ? Own : { lacksTheBlank: Exclude<NamesOf<Other>, NamesOf<Own>> };

type SameBlanks<Rules extends Readonly<Record<string, Rule>>> = {
  [Name in keyof Rules]: {
    zh: Whole<Rules[Name]['zh'], Rules[Name]['en']>;
    en: Whole<Rules[Name]['en'], Rules[Name]['zh']>;
  };
};

/**
 * The rules of a subject: second half of the rule id → rule.
 *
 * The parameters that a problem with a rule needs follow from the blanks of its `message` and `fix`: `{name}` outside
 * `[[ ]]` is required, inside it optional. Both languages have the same blanks.
 */
export const defineRules = <const Rules extends Readonly<Record<string, Rule>>>(
  rules: Rules & SameBlanks<Rules>,
): Rules => rules;
