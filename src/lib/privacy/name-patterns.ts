/**
 * Names in running text, recognised by their position: after 我叫 or a label, before 敬上, in the signature, in the
 * salutation. Where other words are possible at the position, the name must begin with a surname.
 */
import { hideName, isHidden, NAME_DOT, TITLES } from './names.ts';
import type { Pattern } from './pattern.ts';
import { SURNAME, surnameOf } from './surnames.ts';

const HAN = '\\p{Script=Han}';
const DOTTED = `${HAN}{1,12}(?:${NAME_DOT}${HAN}{1,12}){1,4}`;
const LATIN = "[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z.'-]*){1,3}";
/** Closing words of a letter, which follow the name directly. */
const CLOSING = '(?:敬上|谨上|拜上|叩上|呈上|敬启|谨启|敬呈|亲笔|手书)';
/** A name where nothing else is possible; the characters of short names are sometimes separated by a space. */
const ANY = `(?:${LATIN}|${HAN}(?: ?(?!${CLOSING})${HAN}){1,3})`;
/** A name among other words. */
const KNOWN = `(?:${SURNAME} ?(?!${CLOSING})${HAN}(?: ?(?!${CLOSING})${HAN})?)`;
/** What follows a name. */
const END =
  '(?=[,，。;；、:!?()（）~\\s\\d]|$|电话|手机|身份|户籍|住|家住|今年|现年|男|女|是|系|现|于|来自|敬|谨|上|反映|投诉|咨询)';
const DATE = '(?:(?:19|20)?\\d{2}[-./年]\\d{1,2}(?:[-./月]\\d{1,2}日?)?|[二一][〇零○一二三四五六七八九]{3}年.{1,8})';

const LABELS =
  '姓\\s?名|联\\s?系\\s?人|来信人|写信人|反映人|举报人|投诉人|申请人|求助人|留言人|咨询人|建议人|诉求人|发信人|当事人|署名|落款|签名|户主|机主|业主|家长|居民|村民|本人|name';
const ROLES =
  '业主|户主|家长|居民|村民|住户|市民|学生|职工|员工|教师|老师|司机|租户|商户|农民|群众|退休(?:干部|职工|教师|工人)';
const COURTESY =
  /^(?:此致|敬礼|谢谢|谢了|感谢|多谢|拜托|盼复|望复|望回复|请回复|恳请|急急急|万分感谢|非常感谢|十分感谢|祝好|祝安|您好|你好|以上|完毕|特此|如题|同上)/;
/** Words that begin like a name but are not names. */
const WORDS =
  /[的了是在有这那住来想要家业市民们何怎什么请吗呢吧不也很都就]|^(?:高中|初中|小学|大学|平时|常常|经常|时常|马上|万分|严重|高度|强烈|安全|关于|于是|由于|对于)/;

/** True for more than a surname: 欧阳女士 contains no more than 王女士. */
const isName = (found: string) =>
  !isHidden(found.replace(/\s/g, '')) && !found.includes('*') && surnameOf(found) !== found;
/** A label can also be followed by an office. */
const isPerson = (found: string) => isName(found) && (BEGINS.test(found) || !OFFICE.test(found));
const BEGINS = new RegExp(`^${SURNAME}${HAN}{1,2}$`, 'u');
const OFFICE = /[局委办室科处站所院校区道府厅部队会社乡镇村]$|(?:公司|中心|单位|集团)$/;
const isNameAmongWords = (found: string) => isName(found) && !WORDS.test(found.slice(1)) && !WORDS.test(found);

/**
 * Patterns for names at a position. Names with dots, which few texts contain, have a pattern of their own.
 */
const names = (pattern: (name: string) => string, common: string, more: Partial<Pattern> = {}, flags = ''): Pattern[] =>
  [
    { words: common, needs: more.needs },
    { words: DOTTED, needs: HAS_DOT },
  ].map(({ words, needs }) => ({
    kind: 'name',
    pattern: new RegExp(pattern(`(?<datum>${words})`), `dgu${flags}`),
    ofAuthority: false,
    accepts: isName,
    replace: hideName,
    ...more,
    ...(needs ? { needs } : {}),
  }));
const HAS_DOT = new RegExp(`${NAME_DOT}${HAN}`, 'u');

/** Number of characters at the end of a letter that can contain its signature. */
const SIGNATURE = 120;

const isSigned = (found: string) => isName(found) && !COURTESY.test(found);

export const NAME_PATTERNS: readonly Pattern[] = [
  ...names(
    (name) => `(?:我叫|我名叫|我的名字(?:叫|是)|本人(?:姓名|名叫|叫)|名字叫)[:\\s是叫]{0,3}${name}${END}`,
    `${KNOWN}|${ANY}`,
    {
      needs: /我叫|名叫|名字|本人/,
    },
  ),
  ...names((name) => `(?:${LABELS})\\s?:\\s{0,3}${name}${END}`, ANY, { needs: /:/, accepts: isPerson }, 'i'),
  ...names((name) => `(?:我是|我系|本人是?|${ROLES}|(?:${LABELS})\\s?)${name}${END}`, KNOWN, {
    accepts: isNameAmongWords,
  }),
  ...names((name) => `(?:我是|我系|本人是|本人系)[^,，。;；!?\\n]{1,20}?(?:的|${ROLES})${name}${END}`, KNOWN, {
    needs: /我是|我系|本人/,
    accepts: isNameAmongWords,
  }),
  // 王建国敬上, anywhere.
  ...names((name) => `(?:^|[\\s,，。;；!?:、])${name}(?=\\s?${CLOSING})`, ANY, {
    needs: new RegExp(CLOSING),
    accepts: isSigned,
  }),
  // The line under 此致敬礼, or above the date.
  ...names((name) => `敬\\s?礼\\s?[!。]?\\s{0,6}${name}(?=\\s*(?:$|\\n|\\d|${DATE}|\\())`, ANY, {
    needs: /敬\s?礼/,
    accepts: isSigned,
  }),
  ...names(
    (name) =>
      `\\n\\s{0,40}${name}(?=\\s*(?:\\([^)\\n]{0,20}\\))?\\s*(?:电话|手机|联系方式)?:?\\s*[\\d*\\0-]{0,20}\\s*${DATE}\\s*$)`,
    ANY,
    { tail: SIGNATURE, accepts: isSigned },
  ),
  // The last words.
  ...names((name) => `[。!?~;；\\n]\\s{0,40}${name}(?=\\s*(?:${TITLES})?\\s*(?:${DATE})?\\s*$)`, KNOWN, {
    tail: SIGNATURE,
    accepts: (found) => isNameAmongWords(found) && isSigned(found),
  }),
  // The salutation of an answer names the writer of the letter.
  ...names(
    (name) => `^\\s{0,40}(?:(?:尊敬的|敬爱的|亲爱的)\\s{0,5})?${name}(?=\\s?(?:${TITLES})\\s?[:,，!您你])`,
    ANY,
    {
      ofAuthority: true,
      ofPublic: false,
      accepts: (found) => isName(found) && found.length > 1 && !isRole(found),
    },
  ),
  ...names(
    (name) => `^\\s{0,40}(?:(?:尊敬的|敬爱的|亲爱的)\\s{0,5})?${name}(?=\\s?[:,，!]?\\s*(?:您好|你好|\\n))`,
    KNOWN,
    {
      ofAuthority: true,
      ofPublic: false,
      accepts: (found) => isNameAmongWords(found) && !isRole(found),
    },
  ),
];

/** True for a salutation with a role, 尊敬的家长同志, or only a surname, 尊敬的王女士. */
const isRole = (found: string) =>
  new RegExp(`^(?:尊敬|敬爱|亲爱)的?|^(?:${ROLES}|网民|网友|用户|来信|各位|广大|全体)`).test(found);
