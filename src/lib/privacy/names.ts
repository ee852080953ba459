/** Names of persons: how public pages show them, and how they are hidden in letters. */
import { foldText } from './fold-text.ts';
import { surnameOf } from './surnames.ts';

export const TITLES = '先生|女士|小姐|同志|同学|老师|师傅|大爷|大妈|大叔|阿姨|大哥|大姐|医生|教授';
const TITLE = new RegExp(`(?:${TITLES})$`);
const SEXES = [
  { words: /^(?:男|男性|m|male|1)$/i, title: '先生' },
  { words: /^(?:女|女性|f|female|2)$/i, title: '女士' },
];
/** Words that people write in place of a name. */
const NOBODY = /^(?:匿名|不愿透露姓名|某某|无名|网民|网友|市民|群众|用户|读者)$/;
/** Writers who name only the group they belong to; a place in front of it is not part of the match. */
const ONE_OF_MANY = /(?:热心)?(?:业主|居民|村民|住户|家长|学生|职工|员工|市民|网友|网民|群众|商户|租户)(?:们|代表)?$/;
const ORGANISATION =
  /(?:公司|集团|厂|店|中心|合作社|委员会|业委会|居委会|村委会|协会|商会|单位|学校|医院|银行|机关|部门|局|大队|超市|餐馆|工作室)$/;
/** Dots of names that come from other languages. */
export const NAME_DOT = '[·•・‧∙⋅.]';

/**
 * The name in a field for names: without titles, spaces, invisible characters, and without text in brackets unless
 * there is no other.
 */
export function plainName(written: string): string {
  return foldText({ text: written })
    .text.replace(/^\s*[([{<【〔《「]([^()[\]{}<>【】〔〕《》「」]*)[)\]}>】〕》」]\s*$/u, '$1')
    .replace(/[([{<【〔《「].*$/u, '')
    .replace(/等\s*(?:\d+|[一二三四五六七八九十几数多]+)?\s*[人名位户].*$/, '')
    .replace(/[\d+-]{5,}/g, '')
    .trim();
}

/** Only a surname, or only the kind of person. */
const ANONYMOUS = new RegExp(`^(?:\\p{Script=Han}{1,2}某{1,2}(?:${TITLES})?|某\\p{Script=Han}{1,6})$`, 'u');

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/**
 * The name of a person on a public page: 王先生, 王女士, or 王** where the sex is not known; 网民 where the name is not
 * written in Chinese. Never contains more of the name than the surname.
 */
export function publicName(written: string, sex = ''): string {
  const plain = plainName(written);
  if (plain === '') return written.trim() === '' ? '' : '网民';
  const names = plain
    .replace(/\s+/g, '')
    .split(/[、,，;；/&]|(?<=\p{Script=Han}{2})[和及与](?=\p{Script=Han}{2})/u)
    .filter((name) => name !== '' && !/^[男女]$/.test(name));
  const shown = names.map((name) => onePublicName(name, names.length > 1 ? '' : sex));
  return [...new Set(shown)].slice(0, 3).join('、') || '网民';
}

function onePublicName(name: string, sex: string): string {
  if (NOBODY.test(name) || ANONYMOUS.test(name)) return name;
  const many = ONE_OF_MANY.exec(name);
  if (many) return many[0];
  const organisation = organisationIn(name);
  if (organisation !== undefined) return organisation;
  const [letters = ''] = /^[^*×某]*/u.exec(name) ?? [];
  const [said] = TITLE.exec(name) ?? [];
  const core = letters !== name ? letters : said === undefined ? name : name.slice(0, -said.length);
  if (!isHan([...core][0] ?? '')) return '网民';
  const title = SEXES.find(({ words }) => words.test(sex.trim()))?.title ?? said ?? '**';
  return `${shownPart(core)}${title}`;
}

/** A company is not a person, but its name would identify the writer. */
function organisationIn(name: string): string | undefined {
  const kind = name.length > 3 ? ORGANISATION.exec(name)?.[0] : undefined;
  return kind === undefined ? undefined : `某${kind}`;
}

/** True for texts that are not names: 月湖小区业主, 匿名. */
export const namesNobody = (name: string): boolean =>
  NOBODY.test(name) || ANONYMOUS.test(name) || ONE_OF_MANY.test(name);

/** 王 of 王建国, 欧阳 of 欧阳春, 古 of 古丽米热·阿不都克里木. */
function shownPart(name: string): string {
  if (new RegExp(NAME_DOT).test(name)) return [...name][0] ?? '';
  return surnameOf(/^[老小]\p{Script=Han}$/u.test(name) ? name.slice(1) : name);
}

/** Replacement for a name in running text. */
export function hideName(written: string): string {
  const name = plainName(written).replace(/\s+/g, '');
  const organisation = organisationIn(name);
  if (organisation !== undefined) return organisation;
  const [said = ''] = TITLE.exec(name) ?? [];
  return isHan([...name][0] ?? '') ? `${shownPart(name)}${said === '' ? '**' : said}` : '***';
}

/** True for a text that contains no more than a surname: 王先生, 王**, 王**等5人, 网民. */
export const isHidden = (written: string): boolean =>
  publicName(written) === written.replace(/等\s*[\d一二三四五六七八九十几数多]*\s*[人名位户]$/, '');
