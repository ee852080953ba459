/** Takes personal data out of text before it is stored (R-DL-32). */
import { findPersonalData, type PersonalDataKind, surnameOf, type Writer } from './personal-data.ts';

export interface Masked {
  text: string;
  /** How often each kind was taken out. */
  counts: Partial<Record<PersonalDataKind, number>>;
}

/** What somebody is known to have given of himself, such as a name in a column of its own. */
export interface KnownDatum {
  kind: PersonalDataKind;
  value: string;
}

/** @param known taken out wherever it stands in the text, besides what looks like personal data. */
export function maskText(text: string, writer: Writer, known: readonly KnownDatum[] = []): Masked {
  const counts: Masked['counts'] = {};
  const count = (kind: PersonalDataKind) => (counts[kind] = (counts[kind] ?? 0) + 1);
  let masked = '';
  let at = 0;
  for (const { kind, start, end, replacement } of findPersonalData(text, writer)) {
    masked += text.slice(at, start) + replacement;
    at = end;
    count(kind);
  }
  masked += text.slice(at);
  for (const { kind, value } of known.filter(isTelling))
    masked = masked.replaceAll(value, () => {
      count(kind);
      return kind === 'name' ? `${surnameOf(value)}**` : '***';
    });
  return { text: masked, counts };
}

/** Short words would be found in others. */
const isTelling = ({ kind, value }: KnownDatum) => (kind === 'name' ? isFullName(value) : value.length >= 6);

/** A title said with a surname, such as 王先生, hides nobody's name and is nobody's full name. */
const isFullName = (name: string) => /^[\u4e00-\u9fa5·]{2,6}$/.test(name) && !TITLE.test(name);
const TITLE = /(?:先生|女士|小姐|同志|同学|老师|师傅|大爷|阿姨|某某?)$/;
const WOMAN = /^(?:女|f|female|2)$/i;
const MAN = /^(?:男|m|male|1)$/i;

/** What a person is called on a public page: 王先生, 王女士, or 王** where the sex is not known. */
export function publicName(name: string, sex = ''): string {
  const plain = name.replace(/\s+/g, '');
  if (plain === '' || TITLE.test(plain) || plain.includes('*')) return plain;
  if (!/^[\u4e00-\u9fa5·]{2,}$/.test(plain)) return '网民';
  // A company is not a person, and its name is its business.
  if (/(?:公司|厂|店|中心|合作社|委员会|协会|单位)$/.test(plain))
    return `某${/(?:公司|厂|店|中心|合作社|委员会|协会|单位)$/.exec(plain)?.[0] ?? ''}`;
  const title = MAN.test(sex) ? '先生' : WOMAN.test(sex) ? '女士' : '**';
  return `${surnameOf(plain)}${title}`;
}
