import type { PersonalDataKind } from './kinds.ts';

/** Words of the public hide everything; an answer may name an office with its number, mail and door. */
export type Writer = 'public' | 'authority';

/** What stands around a match. */
export interface Around {
  before: string;
  after: string;
  writer: Writer;
}

export interface Pattern {
  kind: PersonalDataKind;
  /** Global. Where only a part of the match is personal data, that part is the group `datum`, and the pattern has `d`. */
  pattern: RegExp;
  /** Found in every text that has a match, and faster to look for. */
  needs?: RegExp;
  /** Looked for in so many characters at the end of the text only. */
  tail?: number;
  /** False where an authority may publish it about itself. */
  ofAuthority?: boolean;
  /** False where the pattern is too common in texts of the public. */
  ofPublic?: boolean;
  accepts?: (found: string, around: Around) => boolean;
  replace(found: string): string;
}

export const hideAll = (text: string): string => '*'.repeat(text.length);
