/** Personal data that must not be published in any type of content. */
import type { Site } from '../model/site.ts';
import type { MappedText } from './mapped-text.ts';
import { findPersonalData } from './personal-data.ts';
import type { PersonalDataKind } from './kinds.ts';
import { readings } from './read-markup.ts';

/** Without landlines and names: offices publish their telephone, and officials are named everywhere. */
export type ExposureKind = Exclude<PersonalDataKind, 'landline' | 'name'>;

export interface Exposure {
  kind: ExposureKind;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** For messages: masked, so that a log does not publish it again. */
  shown: string;
}

/** Public mail providers; an address at another host belongs to an office. */
const PRIVATE_MAIL =
  /@(?:(?:vip\.)?(?:qq|foxmail|163|126|yeah|sina|sohu|139|189|wo|tom|21cn|aliyun|gmail|outlook|hotmail|live|icloud|yahoo))\.(?:com|cn|net|com\.cn)$/i;

/** Some people write `@` as a word. */
const plainMail = (written: string) => written.replace(/\s/g, '').replace(/\(at\)|\[at\]|#at#/i, '@');

/** A building may be public; a unit or room number indicates a home. */
const HOME = /单元[\s,-]?[0-9A-Za-z一二三四五六七八九十百零〇]|[室户]/;

/** @param officialMobiles see {@link officialMobilesOf}. */
export const exposuresInText = (text: string, officialMobiles: ReadonlySet<string>): Exposure[] =>
  exposures([{ text }], officialMobiles);

/** @param officialMobiles see {@link officialMobilesOf}. */
export const exposuresInMarkdown = (markdown: string, officialMobiles: ReadonlySet<string>): Exposure[] =>
  exposures(readings(markdown), officialMobiles);

function exposures(texts: readonly MappedText[], officialMobiles: ReadonlySet<string>): Exposure[] {
  let found: Exposure[] = [];
  for (const text of texts) {
    const taken = found;
    const further: Exposure[] = [];
    let next = 0;
    for (const { kind, start, end, value, replacement } of findPersonalData(text, 'authority')) {
      if (kind === 'name' || kind === 'landline') continue;
      if (kind === 'email' && !PRIVATE_MAIL.test(plainMail(value))) continue;
      if (kind === 'address' && !HOME.test(value)) continue;
      if (kind === 'phone' && officialMobiles.has(mobileDigits(value))) continue;
      // Both are in the order of the text.
      while ((taken[next]?.end ?? Infinity) <= start) next += 1;
      if ((taken[next]?.start ?? Infinity) < end) continue;
      further.push({ kind, start, end, shown: SHOWN[kind]?.(value) ?? replacement });
    }
    found = [...taken, ...further].sort((a, b) => a.start - b.start);
  }
  return found;
}

/** The eleven digits of a mobile number in any notation. */
export const mobileDigits = (written: string): string => written.replace(/\D/g, '').slice(-11);

/** Digits of the mobile numbers that the site record declares as numbers of an office. */
export const officialMobilesOf = ({ officialMobiles }: Site['record']): ReadonlySet<string> =>
  new Set(officialMobiles.map(({ number }) => mobileDigits(number)));

const ends = (value: string) => {
  const characters = value.replace(/[^\dA-Za-z×]/g, '');
  return `${characters.slice(0, 3)}${'*'.repeat(Math.max(0, characters.length - 5))}${characters.slice(-2)}`;
};
const SHOWN: Partial<Record<ExposureKind, (value: string) => string>> = {
  identity: ends,
  card: ends,
  phone: (value) => ends(mobileDigits(value)),
  email: (value) => plainMail(value).replace(/^(.).*@/, '$1***@'),
};
