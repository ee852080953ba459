/** Why a unit is not signed off, or an approval does not count: one catalogue of sentences in Chinese and English. */
import { PEOPLE_ROLES, type PeopleRole } from '../../../schemas/registers/people.ts';
import { DECISIONS, type Decision, type Reason } from './model.ts';

type Texts = Readonly<Record<'zh' | 'en', string>>;

/** `{blank}` is filled by the reason; `{role}`, `{roles}` and `{decision}` in the words of the language. */
export const REASONS = {
  // The unit
  'role-missing': {
    zh: '还缺“{role}”（依据 {clauses}）。',
    en: 'Nobody has signed off as {role} yet ({clauses}).',
  },
  'role-missing-named': {
    zh: '还缺“{role}”，须由“{person}”本人办理（依据 {clauses}）。',
    en: 'Nobody has signed off as {role} yet; it has to be "{person}" ({clauses}).',
  },
  'roles-same-person': {
    zh: '“{roles}”须由不同的人担任，现在只有“{people}”（依据 {clauses}）。',
    en: '{roles} have to be different people; there is only "{people}" ({clauses}).',
  },
  'bytes-changed': {
    zh: '“{person}”{at} 以“{role}”身份{decision}之后内容又有改动，原来的意见不再有效。',
    en: 'It was changed after "{person}" did {decision} it as {role} at {at}, which no longer counts.',
  },
  'other-path': {
    zh: '“{person}”{at} 的意见是对“{path}”的，不能用在内容相同的另一个文件上。',
    en: 'What "{person}" signed at {at} is "{path}"; it does not count for another file with the same bytes.',
  },
  rejected: {
    zh: '“{person}”{at} 以“{role}”身份退回：{reason}。改好以后重新审核。',
    en: '"{person}" rejected it as {role} at {at}: {reason}. Correct it and have it reviewed again.',
  },
  'emergency-over': {
    zh: '“{person}”{at} 紧急签发，到 {due} 为止还没有补办审核，已经不再有效。',
    en: '"{person}" signed it alone in an emergency at {at}; its review was due on {due}, and that no longer counts.',
  },
  'author-unknown': {
    zh: '提交 {commit} 的邮箱“{email}”不在人员登记中，不知道是谁改的。先登记这个邮箱，或者用登记过的邮箱重新提交。',
    en: 'The mail address "{email}" of commit {commit} is not in the people register, so its author is unknown.',
  },
  'author-shared': {
    zh: '提交 {commit} 的邮箱“{email}”登记在{people}名下，不能确定是谁改的。一个邮箱只登记给一个人。',
    en: 'The mail address "{email}" of commit {commit} is registered for {people}, so its author is not certain.',
  },
  'author-not-editor': {
    zh: '“{person}”在提交 {commit} 中改了内容，但是{problem}。由有编辑职责的人提交。',
    en: '"{person}" changed it in commit {commit}, but {problem}.',
  },
  'author-missing': {
    zh: '不知道是谁编辑的：没有登记过的人提交过，也没有编辑提请。',
    en: 'Nobody in the people register has edited it, and no editor has asked for its review.',
  },
  'policy-replaced': {
    zh: '人员和规则的改动要按改动之前的规定审核、签发；这份改动还没有，改动之前的仍然有效。',
    en: 'A change of people or rules is signed off under what was in force before it; until then that stays in force.',
  },
  // One approval
  'signature-missing': { zh: '{record}：没有签名文件。', en: '{record}: its signature is missing.' },
  'signature-invalid': {
    zh: '{record}：签名与内容不符，不是由密钥 {key} 签的这份记录。',
    en: '{record}: the signature by key {key} does not match the record.',
  },
  'record-unreadable': {
    zh: '{record}：不是一份完整的审签记录（{problem}）。',
    en: '{record}: this is no complete record ({problem}).',
  },
  'record-misplaced': {
    zh: '{record}：这份记录应当存为 {expected}，不能移动、改名或者复制。',
    en: '{record}: the record belongs at {expected}; it cannot be moved, renamed or copied.',
  },
  'record-foreign': {
    zh: '{record}：这份记录是在另一个仓库（{repository}）签的。',
    en: '{record}: the record was signed in another repository ({repository}).',
  },
  'record-deleted': {
    zh: '{record}：提交 {commit} 删去了这份审签记录。记录只能增加；从历史中恢复它，并查明是谁删的。',
    en: '{record}: commit {commit} deletes this record. Records are only ever added.',
  },
  'record-rewritten': {
    zh: '{record}：提交 {commit} 改写了这份审签记录。记录只能增加；恢复原来的，并查明是谁改的。',
    en: '{record}: commit {commit} rewrites this record. Records are only ever added.',
  },
  'key-unknown': {
    zh: '{record}：密钥 {key} 不是“{person}”登记的密钥。',
    en: '{record}: key {key} is not registered for "{person}".',
  },
  'key-shared': {
    zh: '{record}：密钥 {key} 登记在{people}名下，不能证明是谁。一把密钥只登记给一个人。',
    en: '{record}: key {key} is registered for {people} and proves nobody.',
  },
  'key-not-yet': {
    zh: '{record}：“{person}”的密钥 {key} 在 {day} 还没有启用。',
    en: '{record}: key {key} of "{person}" was not in use yet on {day}.',
  },
  'key-over': {
    zh: '{record}：“{person}”的密钥 {key} 在 {day} 已经停用。',
    en: '{record}: key {key} of "{person}" was no longer in use on {day}.',
  },
  'witness-unknown': {
    zh: '{record}：读取代码平台审核的密钥 {key} 没有在站群登记表的 signoff.witnesses 中为 {forge} 登记，或者那天不在有效期内。',
    en: '{record}: key {key}, which attests the review on {forge}, is not registered in signoff.witnesses for that day.',
  },
  'account-unknown': {
    zh: '{record}：{forge} 账号“{account}”不是“{person}”登记的账号。',
    en: '{record}: account "{account}" of {forge} is not registered for "{person}".',
  },
  'commit-unknown': {
    zh: '{record}：所看的提交 {commit} 不在这个分支的历史中（提交后被改写、变基或者压缩合并）。',
    en: '{record}: the commit {commit} that was looked at is not in the history (amended, rebased or squashed).',
  },
  'commit-differs': {
    zh: '{record}：所看的提交 {commit} 中没有这样的内容。',
    en: '{record}: the commit {commit} that was looked at does not contain these bytes.',
  },
  'before-commit': {
    zh: '{record}：记录的时间 {at} 早于所看提交的时间 {committed}，时钟被调过。',
    en: '{record}: its time {at} is before that of the commit it is about, {committed}; a clock was moved.',
  },
  'after-now': {
    zh: '{record}：记录的时间 {at} 晚于现在 {latest}，时钟被调过。',
    en: '{record}: its time {at} is after the present, {latest}; a clock was moved.',
  },
  'after-recorded': {
    zh: '{record}：记录的时间 {at} 晚于存入的提交的时间 {recorded}，时钟被调过。',
    en: '{record}: its time {at} is after that of the commit that contains it, {recorded}; a clock was moved.',
  },
  'person-unable': {
    zh: '{record}：“{person}”{day} 不能以“{role}”身份办理：{problem}。',
    en: '{record}: "{person}" could not act as {role} on {day}: {problem}.',
  },
  'admin-separate': {
    zh: '{record}：“{person}”有系统管理的职责，不能编辑、审核或者签发。',
    en: '{record}: "{person}" is an administrator and may not edit, review or sign.',
  },
  'own-content': {
    zh: '{record}：“{person}”改过这些内容，不能自己审核或者签发。',
    en: '{record}: "{person}" changed these bytes and may not review or sign them.',
  },
  'before-review': {
    zh: '{record}：“{person}”{at} 签发时还没有审核。先审核，后签发。',
    en: '{record}: "{person}" signed at {at}, before anybody had reviewed it.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
export type ReasonRule = keyof typeof REASONS;

/** Why somebody cannot act, in words. */
export const PERSON_PROBLEMS = {
  unknown: { zh: '不在这个站点的人员登记中', en: 'not in the people register of the site' },
  'not-yet': { zh: '还没有到岗', en: 'has not begun yet' },
  left: { zh: '已经离岗', en: 'has left' },
  role: { zh: '没有这个职责', en: 'does not have the role' },
  scope: { zh: '不负责这个栏目或者全站', en: 'not responsible for this column or the whole site' },
  untrained: { zh: '还没有报备、培训', en: 'was not filed and trained yet' },
  admin: { zh: '有系统管理的职责', en: 'is an administrator' },
} as const satisfies Readonly<Record<string, Texts>>;

const ENGLISH_DECISIONS: Readonly<Record<Decision, string>> = {
  request: 'ask for review of',
  approve: 'approve',
  reject: 'reject',
  emergency: 'release in an emergency',
};

const WORDS: Readonly<Record<string, (value: string, lang: 'zh' | 'en') => string>> = {
  role: (value, lang) => (lang === 'zh' ? (PEOPLE_ROLES[value as PeopleRole] ?? value) : value),
  roles: (value, lang) =>
    value
      .split(' ')
      .map((role) => roleWord(role, lang))
      .join(lang === 'zh' ? '、' : ', '),
  problem: (value, lang) => (PERSON_PROBLEMS as Readonly<Record<string, Texts>>)[value]?.[lang] ?? value,
  decision: (value, lang) => (lang === 'zh' ? DECISIONS : ENGLISH_DECISIONS)[value as Decision] ?? value,
};
const roleWord = (role: string, lang: 'zh' | 'en') => WORDS['role']?.(role, lang) ?? role;

/** A reason as data; blanks are typed by name only where they are filled. */
export const reason = (rule: ReasonRule, blanks: Readonly<Record<string, string>> = {}): Reason => ({ rule, blanks });

/** The sentence in a language. */
export function reasonText({ rule, blanks }: Reason, lang: 'zh' | 'en'): string {
  const texts: Texts = REASONS[rule as ReasonRule];
  return texts[lang].replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = blanks[name];
    return value === undefined ? blank : (WORDS[name]?.(value, lang) ?? value);
  });
}
