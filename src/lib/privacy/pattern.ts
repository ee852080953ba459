import type { PersonalDataKind } from './kinds.ts';

/** In texts of the public everything is masked; an authority may publish telephone, mail and address of an office. */
export type Writer = 'public' | 'authority';

/** Text around a match. */
export interface Around {
  before: string;
  after: string;
  writer: Writer;
}

export interface Pattern {
  kind: PersonalDataKind;
  /** Global. Where only a part of the match is personal data, that part is the group `datum`, and the pattern has `d`. */
  pattern: RegExp;
  /** Necessary condition that is faster to test than the pattern. */
  needs?: RegExp;
  /** Search only this number of characters at the end of the text. */
  tail?: number;
  /** False where an authority may publish it about itself. */
  ofAuthority?: boolean;
  /** False where the pattern is too common in texts of the public. */
  ofPublic?: boolean;
  accepts?: (found: string, around: Around) => boolean;
  replace(found: string): string;
}

export const hideAll = (text: string): string => '*'.repeat(text.length);
