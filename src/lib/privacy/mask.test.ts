import { describe, expect, it } from 'vitest';
import { findPersonalData, PERSONAL_DATA } from './personal-data.ts';
import { maskText, publicName } from './mask.ts';

const masked = (text: string) => maskText(text, 'public').text;
const kinds = (text: string, writer: 'public' | 'authority' = 'public') =>
  findPersonalData(text, writer).map(({ kind }) => PERSONAL_DATA[kind]);

// Numbers of nobody: area 000000 does not exist, and the check digits are computed.
const IDENTITY = '110101199003070011';
const CARD = '6222020000000000018';

describe('words of the public lose', () => {
  it.each([
    ['a mobile number', '请打13800001234联系我', '请打1**********联系我', '手机号'],
    ['one in groups', '电话138-0000-1234。', '电话1************。', '手机号'],
    ['one with spaces and the country', '+86 138 0000 1234', '1****************', '手机号'],
    ['one in full-width digits', '电话１３８００００１２３４', '电话1**********', '手机号'],
    ['one in Chinese digits', '一三八零零零零一二三四', '***********', '手机号'],
    ['an identity card', `身份证${IDENTITY}，`, '身份证******************，', '身份证号'],
    ['one that ends in X', '11010119900307809X', '******************', '身份证号'],
    ['one with a wrong check digit but a birthday', '110101199003070012', '******************', '身份证号'],
    ['one in groups', '110101 19900307 0011', '********************', '身份证号'],
    ['one of fifteen digits', '110101900307001', '***************', '身份证号'],
    ['a bank card', `卡号${CARD}`, `卡号${'*'.repeat(19)}`, '银行卡号'],
    ['a bank card in fours', '6222 0200 0000 0000 018', '*'.repeat(23), '银行卡号'],
    ['a landline', '家里0000-8234567', '家里************', '固定电话'],
    ['an e-mail address', '邮箱li.mei@example.com', '邮箱***', '电子邮箱'],
    ['one that hides from robots', 'limei(at)example.com', '***', '电子邮箱'],
    ['a number plate', '我的车云A·12345停在', '我的车云A*****停在', '车牌号'],
    ['a green number plate', '云AD12345', '云A*****', '车牌号'],
    ['a door', '家住青河路123号5栋2单元601室', '家住青河路**号**栋**单元**室', '住址门牌'],
    ['a door of a housing estate', '月湖小区12栋3单元502', '月湖小区**栋**单元**', '住址门牌'],
    ['a name somebody gives', '我叫赵建国，住在城东', '我叫赵**，住在城东', '姓名'],
    ['the name of a contact', '联系人：欧阳春，电话请保密', '联系人：欧阳**，电话请保密', '姓名'],
  ])('%s', (_, text, expected, kind) => {
    expect(masked(text)).toBe(expected);
    expect(kinds(text)).toEqual([kind]);
  });

  it('everything at once, each counted', () => {
    const text = `我叫赵建国，身份证${IDENTITY}，手机13800001234，卡${CARD}，住青河路12号3栋1单元402室。`;
    expect(maskText(text, 'public')).toEqual({
      text: `我叫赵**，身份证${'*'.repeat(18)}，手机1${'*'.repeat(10)}，卡${'*'.repeat(19)}，住青河路**号**栋**单元**室。`,
      counts: { name: 1, identity: 1, phone: 1, card: 1, address: 1 },
    });
  });

  it('an address given elsewhere, written as it was given', () => {
    expect(maskText('我住柳树湾大院东头', 'public', [{ kind: 'address', value: '柳树湾大院东头' }])).toEqual({
      text: '我住***',
      counts: { address: 1 },
    });
  });

  it('the name of the writer wherever it stands', () => {
    expect(maskText('赵建国反映：赵建国的养老金……', 'public', [{ kind: 'name', value: '赵建国' }])).toEqual({
      text: '赵**反映：赵**的养老金……',
      counts: { name: 2 },
    });
  });
});

describe('words of the public keep', () => {
  it.each([
    '请问12345热线何时开通？',
    '示政规〔2026〕3号文件第12条',
    '统一社会信用代码91530100MA6K000000',
    '公交3号线在青河路站停靠',
    '到政务服务中心12号窗口办理',
    '2026年3月10日9时30分停水',
    '订单20260310123456789012345678',
    '面积120平方米，补贴15000元',
    '我是业主，我想了解',
    '小学一年级三班',
    '我们小区六层楼，单元里十户同意',
    '第110101199913450011号申请', // no month 13, and a wrong check digit
  ])('%s', (text) => {
    expect(masked(text)).toBe(text);
  });
});

describe('an answer', () => {
  it('may name an office with its number, mail and door', () => {
    const text = '请到青河路12号办理，电话0000-8100012，邮箱swj@example.gov.cn。';
    expect(maskText(text, 'authority').text).toBe(text);
  });
  it('names no citizen', () => {
    expect(kinds(`机主13800001234，身份证${IDENTITY}，3栋2单元501室，a@example.com`, 'authority')).toEqual([
      '手机号',
      '身份证号',
      '住址门牌',
      '电子邮箱',
    ]);
  });
});

it('reads ten thousand characters of digits and signs without lingering', () => {
  const text = '1 3-9.'.repeat(1700) + '栋单元室'.repeat(1000) + '一二三四五'.repeat(1000);
  const start = performance.now();
  findPersonalData(text, 'public');
  expect(performance.now() - start).toBeLessThan(2000);
});

it('masking what is masked changes nothing', () => {
  const text = `我叫赵建国，${IDENTITY}，13800001234，${CARD}，0000-8234567，a@b.com，云A·12345，青河路12号3栋1单元402室`;
  const once = masked(text);
  expect(masked(once)).toBe(once);
  expect(findPersonalData(once, 'public')).toEqual([]);
});

describe('what a writer is called', () => {
  it.each([
    ['王建国', '男', '王先生'],
    ['李梅', '女', '李女士'],
    ['张三', '', '张**'],
    ['欧阳春', '', '欧阳**'],
    ['王先生', '', '王先生'],
    ['王**', '', '王**'],
    ['John Smith', '', '网民'],
    ['13800001234', '', '网民'],
    ['某某商贸有限公司', '', '某公司'],
  ])('%s (%s) is %s', (name, sex, expected) => {
    expect(publicName(name, sex)).toBe(expected);
  });
});
