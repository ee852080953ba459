/** Keys and passwords in entries, records and tables, and words that only look like them. */
import { casesOf, inDept, inDeptNews, inNews, type RuleCase } from '../../testing/rule-case.ts';
import { register } from '../case-helpers.ts';

/** Put together here, so that this file holds no secret that other scanners would find. */
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;
const KEY = `-----BEGIN RSA ${'PRIVATE'} KEY-----`;
const inBody = (text: string) => inNews('\n---\n', `\n---\n\n${text}\n`);

export const cases: readonly RuleCase[] = [
  ...casesOf('secret-in-repository')(
    ['a private key in an entry', [inBody(KEY)], ['18:1'], '私钥'],
    ['a token in a record', [inDept('status: live', `status: live # ${TOKEN}`)], ['29:16'], 'ghp_a1B2…'],
    [
      'a password in a register',
      [register('filings', `filings: [] # password: ${'hunter'}2hunter2`)],
      ['1:15'],
      '口令',
    ],
    ['an address with a password', [inBody(`见 ftp://root:${'secret'}123@10.0.0.1/`)], ['18:3']],
    [
      'nothing wrong with words about passwords',
      [inDeptNews('\n---\n', '\n---\n\n请不要泄露口令（password）和 token。\n')],
    ],
    ['nothing wrong with an address of mail', [inBody('来信请寄 web@test.gov.cn，网址 https://www.test.gov.cn/a:b。')]],
  ),
];
