/** What is said about reviews that do not count, in Chinese and English. */
import { printable } from '../../src/lib/text/printable.ts';
import type { Lang } from '../lib/lang.ts';
import type { Discard, DiscardedReview } from './count-reviews.ts';

/** `{account}` is the account, `{forge}` the name of the forge, `{commit}` and `{head}` the beginnings of two commits. */
const DISCARDS: Readonly<Record<Discard, Readonly<Record<Lang, string>>>> = {
  dismissed: {
    zh: '{account} 的审核已被撤销，不算。',
    en: 'The review of {account} was dismissed and does not count.',
  },
  'commit-unproven': {
    zh: '{account} 在 {forge} 上点了通过，但是平台没有记下当时看的是哪一次提交，不能证明看的就是现在的内容。请本人用 npm run lantai -- signoff approve 签一份记录。',
    en: 'The acceptance of {account} on {forge} does not say which commit was looked at. A record signed with signoff approve is needed.',
  },
  stale: {
    zh: '{account} 审核的是提交 {commit}，之后又有改动（现在是 {head}），不算。请重新审核。',
    en: 'The review of {account} is of commit {commit}; the head is {head} now. It has to be reviewed again.',
  },
  'account-deleted': {
    zh: '有一个审核来自已经注销的账号，不知道是谁，不算。',
    en: 'A review is of a deleted account; nobody knows whose it was, so it does not count.',
  },
  'account-unknown': {
    zh: '账号 {account} 不在人员登记（governance/people.yaml 的 account）中，审核不算。',
    en: 'Account {account} is nobody in the people register, so the review does not count.',
  },
  'account-shared': {
    zh: '账号 {account} 登记在几个人名下，不能证明是谁审核的，不算。一个账号只登记给一个人。',
    en: 'Account {account} is registered for several people, so the review proves nobody.',
  },
  'own-content': {
    zh: '{account} 发起了这个合并请求，或者参与了其中的提交，不能审核自己的内容，不算。',
    en: '{account} opened this pull request or took part in its commits and cannot review it.',
  },
};

/** @param label name of the forge. */
export function discardText({ review, why }: DiscardedReview, head: string, label: string, lang: Lang): string {
  const blanks: Readonly<Record<string, string>> = {
    account: printable(review.account?.login ?? ''),
    forge: label,
    commit: (review.commit ?? '').slice(0, SHORT),
    head: head.slice(0, SHORT),
  };
  return DISCARDS[why][lang].replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}

/** Characters of a commit that tell it from others of a repository. */
const SHORT = 10;
