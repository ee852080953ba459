/** Styles of an SVG picture, tokenized as browsers do (CSS Syntax Level 3). */
import { tokenize, tokenTypes } from 'css-tree';
import { AT_RULES, FUNCTIONS } from './vocabulary.ts';

const {
  Function: FUNCTION,
  Url,
  BadUrl,
  BadString,
  AtKeyword,
  CDO,
  CDC,
  String: STRING,
  WhiteSpace,
  Comment,
} = tokenTypes;

/** The first piece of a style that could load, animate or disguise something; undefined for a harmless style. */
export function styleProblem(style: string): string | undefined {
  // An escape can spell any keyword, and no drawing program writes one.
  if (style.includes('\\')) return '\\';
  let problem: string | undefined;
  /** True right after `url(`, where a string is an address. */
  let address = false;
  tokenize(style, (type, start, end) => {
    if (problem !== undefined) return;
    const token = style.slice(start, end);
    if (type === WhiteSpace || type === Comment) return;
    const wasAddress = address;
    address = type === FUNCTION && token.toLowerCase() === 'url(';
    if (wasAddress) {
      if (type !== STRING || !/^["']#/.test(token)) problem = `url(${token}`;
    } else if (type === FUNCTION && !FUNCTIONS.has(token.slice(0, -1).toLowerCase())) problem = token;
    else if (type === Url && !/^url\(\s*#/i.test(token)) problem = token;
    else if (type === AtKeyword && !AT_RULES.has(token.slice(1).toLowerCase())) problem = token;
    else if (type === BadUrl || type === BadString || type === CDO || type === CDC) problem = token;
  });
  return problem === undefined ? undefined : problem.slice(0, MAX_SHOWN);
}

/** Longest piece of a style that is shown, in characters. */
const MAX_SHOWN = 60;

/** Ids of the parts of the picture that a style references. */
export const referencesIn = (style: string): string[] =>
  [...style.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id);
