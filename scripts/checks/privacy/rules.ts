/** Rules about personal data in what is published. */
import type { ExposureKind } from '../../../src/lib/privacy/exposures.ts';
import { defineRules } from '../rules/define-rules.ts';

const CLAUSES = ['R-DL-32', 'R-YZ-21.2', 'R-GO-4.1.8b'] as const;
const HIDE = '删去这个号码，或者用星号代替中间各位（例如 {value}）。';
const HIDE_EN = 'Remove the number, or replace its middle with asterisks (for example {value}).';

export const rules = defineRules({
  'identity-number': {
    severity: 'error',
    clauses: CLAUSES,
    zh: {
      summary: '公开的内容里没有公民的身份证号码，不论写在哪里、怎样分段。',
      message: '这里像是公民身份证号码：{value}。',
      fix: HIDE,
    },
    en: {
      summary: 'Published content has no identity number of a person.',
      message: 'This looks like the identity number of a person: {value}.',
      fix: HIDE_EN,
    },
    example: { bad: '张某，身份证号 110101199003070011', good: '张某，身份证号 110***********11' },
  },
  'mobile-number': {
    severity: 'error',
    clauses: CLAUSES,
    zh: {
      summary: '公开的内容里没有手机号码；对外公布的公务手机号码登记在 site.yaml 的 officialMobiles 里。',
      message: '这里有手机号码：{value}。',
      fix: '个人的手机号码请删去或用星号代替中间各位；确是对外公布的公务号码（例如防汛值班手机），在 sites/{site}/site.yaml 的 officialMobiles 里写上号码和用途。',
    },
    en: {
      summary:
        'Published content has no mobile number except office numbers listed in officialMobiles of the site record.',
      message: 'This is a mobile number: {value}.',
      fix: 'Remove the number of a person or replace its middle with asterisks. If it is the number of an office, add it with its purpose to officialMobiles in sites/{site}/site.yaml.',
    },
    example: { bad: '联系人：李某，13800001234', good: '咨询电话：0000-8234567' },
  },
  'bank-card': {
    severity: 'error',
    clauses: CLAUSES,
    zh: {
      summary: '公开的内容里没有个人的银行卡号。',
      message: '这里像是银行卡号：{value}。',
      fix: HIDE,
    },
    en: {
      summary: 'Published content has no bank card number.',
      message: 'This looks like the number of a bank card: {value}.',
      fix: HIDE_EN,
    },
    example: { bad: '补贴发放至 6222020000000000018', good: '补贴发放至 622**************18' },
  },
  'private-mailbox': {
    severity: 'warning',
    clauses: ['R-DL-32', 'R-YZ-21.2'],
    zh: {
      summary: '对外公布的是单位的电子邮箱，不是个人邮箱。',
      message: '这里有公共邮箱服务的地址：{value}，可能是个人邮箱。',
      fix: '改为单位的邮箱；确是单位用来收件的，核对后登记例外。',
    },
    en: {
      summary: 'Published mail addresses are those of an office.',
      message: '{value} is an address of a public mail service and may belong to a person.',
      fix: 'Write the address of the office, or register an exception after checking that it is one.',
    },
    example: { bad: 'lixx@qq.com', good: 'sjzx@example.gov.cn' },
  },
  'number-plate': {
    severity: 'warning',
    clauses: ['R-DL-32', 'R-YZ-21.2'],
    zh: {
      summary: '公开的内容里没有私人车辆的号牌。',
      message: '这里有车牌号：{value}。',
      fix: '私人车辆的号牌用星号代替；依法公告的（例如报废、拍卖车辆），核对后登记例外。',
    },
    en: {
      summary: 'Published content has no number plate of a private car.',
      message: 'This is a number plate: {value}.',
      fix: 'Replace it with asterisks, or register an exception if the law requires its publication.',
    },
    example: { bad: '违停车辆云A12345', good: '违停车辆云A*****' },
  },
  'home-address': {
    severity: 'warning',
    clauses: ['R-DL-32', 'R-YZ-21.2'],
    zh: {
      summary: '公开的内容里没有精确到户的住址。',
      message: '这里的地址精确到单元或户：{value}。',
      fix: '住址写到小区或村为止。',
    },
    en: {
      summary: 'Published content has no home address with a door number.',
      message: 'This is a home address with a door number: {value}.',
      fix: 'Shorten the address to the estate or village.',
    },
    example: { bad: '月湖小区12栋3单元502', good: '月湖小区' },
  },
});

export const RULE_OF_KIND: Readonly<Record<ExposureKind, keyof typeof rules>> = {
  identity: 'identity-number',
  card: 'bank-card',
  phone: 'mobile-number',
  email: 'private-mailbox',
  plate: 'number-plate',
  address: 'home-address',
};
