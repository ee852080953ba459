/** The blanks `{name}` of a text as types, so that the compiler knows which parameters a problem needs. */

type IsLetter<Character extends string> = Uppercase<Character> extends Lowercase<Character> ? false : true;
/** Letters only, as `fillTemplate` reads it: `{ from: … }` in an example is not a blank. */
type IsName<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? IsLetter<First> extends true
    ? Rest extends ''
      ? true
      : IsName<Rest>
    : false
  : false;

/** Names of all blanks of a text. */
export type Blanks<Text extends string> = Text extends `${string}{${infer Behind}`
  ? (Behind extends `${infer Name}}${string}` ? (IsName<Name> extends true ? Name : never) : never) | Blanks<Behind>
  : never;

/** Names of the blanks outside `[[ ]]`, which are required. */
export type RequiredBlanks<Text extends string> = Text extends `${infer Before}[[${string}]]${infer Behind}`
  ? Blanks<Before> | RequiredBlanks<Behind>
  : Blanks<Text>;
