import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data.ts';
import { PERSONAL_DATA } from './kinds.ts';
import { maskText, type KnownDatum } from './mask.ts';
import { isHidden, plainName, publicName } from './names.ts';

const masked = (text: string, known: readonly KnownDatum[] = []) => maskText(text, 'public', known).text;
const kinds = (text: string, writer: 'public' | 'authority' = 'public') =>
  findPersonalData(text, writer).map(({ kind }) => PERSONAL_DATA[kind]);

// Numbers of no real person: area 000000 does not exist, and the check digits are computed.
const IDENTITY = '110101199003070011';
const CARD = '6222020000000000018';

describe('words of the public lose', () => {
  it.each([
    ['a mobile number', '请打13800001234联系我', '请打1**********联系我', '手机号'],
    ['one in groups', '电话138-0000-1234。', '电话1************。', '手机号'],
    ['one with spaces and the country', '+86 138 0000 1234', '1****************', '手机号'],
    ['one in full-width digits', '电话１３８００００１２３４', '电话1**********', '手机号'],
    ['one in Chinese digits', '一三八零零零零一二三四', '1**********', '手机号'],
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

  it('the name of the writer anywhere in the text', () => {
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

it.each([
  '尊敬的王女士：您好！',
  '尊敬的欧阳先生：您好！',
  '欧阳女士，您好。',
  '尊敬的买同志：您好。',
  '亲爱的居民朋友：您好！',
])('an answer may call somebody by no more than a surname: %s', (answer) => {
  expect(kinds(answer, 'authority')).toEqual([]);
});

it.each(['尊敬的王建国女士：您好！', '敬爱的欧阳春晓：您好！', '亲爱的王建国同志：您好！', '尊敬的买买提同志：您好！'])(
  'an answer may not call somebody by the full name: %s',
  (answer) => {
    expect(kinds(answer, 'authority')).toEqual(['姓名']);
  },
);

it('an answer that was masked is read as masked, with and without its marks of emphasis', () => {
  for (const name of ['买买提江．吐尔逊', '欧阳　春晓（业主）', '王建国', '【王建国】', '（王建国）']) {
    const { text } = maskText(`尊敬的${plainName(name)}同志：您好。`, 'authority', [{ kind: 'name', value: name }]);
    expect(text).toMatch(/^尊敬的(?:买|欧阳|王)\*\*同志：您好。$/);
    expect([text, text.replaceAll('*', '')].flatMap((reading) => kinds(reading, 'authority'))).toEqual([]);
  }
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

describe('the name of the writer, however it is written, is hidden', () => {
  it.each([
    ['of characters outside the basic block', '王䶮', '王䶮敬上', '王**敬上'],
    ['that begins with one', '𠮷小明', '𠮷小明敬上', '𠮷**敬上'],
    ['with a compatibility character', '﨑山海', '崎？﨑山海反映', '崎？﨑**反映'],
    ['with a variation selector in the text', '王建国', '王建\u{E0100}国反映', '王**反映'],
    ['apart in its field', '王　芳', '王芳敬上', '王**敬上'],
    ['apart in the text', '王建国', '王 建 国反映', '王**反映'],
    ['with a middle dot', '古丽米热·阿不都克里木', '古丽米热·阿不都克里木敬上', '古**敬上'],
    ['with another dot in the text', '艾力·买买提', '艾力•买买提、艾力．买买提、艾力买买提', '艾**、艾**、艾**'],
    ['of which the text has a part', '古丽米热·阿不都克里木', '我是古丽米热。', '我是古**。'],
    ['before a note in brackets', '赵建国（户主）', '赵建国敬上', '赵**敬上'],
    ['before a title', '赵建国先生', '赵建国反映', '赵**反映'],
    ['in Latin letters', 'John Smith', 'I am John Smith. JOHN', 'I am ***. ***'],
    ['in full-width letters', 'Ｊｏｈｎ Smith', 'JohnSmith', '***'],
    ['of several people', '王建国、李梅', '王建国和李梅反映', '王**和李**反映'],
    ['of a company', '青河商贸有限公司', '青河商贸有限公司反映', '某公司反映'],
  ])('%s', (_, name, text, expected) => {
    expect(masked(text, [{ kind: 'name', value: name }])).toBe(expected);
  });
  it.each(['张', '', '王先生', '网民', '月湖小区业主'])('and %j hides nothing else', (value) => {
    expect(masked('张家湾的王先生是月湖小区业主', [{ kind: 'name', value }])).toBe('张家湾的王先生是月湖小区业主');
  });
});

describe('an undeclared name is found', () => {
  it.each([
    ['in the signature', '请处理。\n此致\n敬礼\n王建国\n2026年3月2日', '请处理。\n此致\n敬礼\n王**\n2026年3月2日'],
    ['above the date', '请处理。\n𠮷小明\n2026-03-02', '请处理。\n𠮷**\n2026-03-02'],
    ['before a number and the date', '业主\n王建国 13800001234\n2026年3月2日', '业主\n王** 1**********\n2026年3月2日'],
    ['as the last word', '请尽快处理，谢谢。王芳', '请尽快处理，谢谢。王**'],
    ['before the last word', '家长王芳敬上', '家长王**敬上'],
    ['behind a label', '反映人：古丽米热·阿不都克里木', '反映人：古**'],
    ['behind a label without a colon', '来信人 王建国', '来信人 王**'],
    ['where somebody says where he lives', '我是月湖小区的王建国，', '我是月湖小区的王**，'],
    ['where somebody says what he is', '我是东门外的业主李梅，', '我是东门外的业主李**，'],
    ['in Latin letters behind a label', '姓名：John Smith，', '姓名：***，'],
  ])('%s', (_, text, expected) => {
    expect(masked(text)).toBe(expected);
    expect(masked(expected)).toBe(expected);
  });
  it.each([
    ['王建国同志：您好！', '王**同志：您好！'],
    ['尊敬的欧阳春女士：', '尊敬的欧阳**女士：'],
    ['王建国：您好！', '王**：您好！'],
  ])('in the salutation of an answer: %s', (text, expected) => {
    expect(maskText(text, 'authority').text).toBe(expected);
  });
  it.each(['王先生：您好！', '尊敬的市民：您好！', '尊敬的家长同志：', '网友您好：', '您好！来信收悉。'])(
    'and a salutation without one stays: %s',
    (text) => {
      expect(maskText(text, 'authority').text).toBe(text);
    },
  );
  it.each(['请回复。\n谢谢', '此致\n敬礼', '我是高三学生，', '我是一名老师，', '申请人：市水务局', '何时开通？谢谢！'])(
    'and other words in its place stay: %s',
    (text) => {
      expect(masked(text)).toBe(text);
    },
  );
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
    ['王䶮', '男', '王先生'],
    ['王　芳', '女', '王女士'],
    ['古丽米热·阿不都克里木', '', '古**'],
    ['艾力 买买提', '', '艾**'],
    ['赵建国（户主）', '', '赵**'],
    ['王建国 女士', '', '王女士'],
    ['建国同志', '', '建同志'],
    ['老王', '', '王**'],
    ['王建国等5人', '', '王**'],
    ['王建国、李梅', '男', '王**、李**'],
    ['王建国13800001234', '', '王**'],
    ['月湖小区全体业主', '', '业主'],
    ['王某', '', '王某'],
    ['匿名', '男', '匿名'],
    ['ཚེ་རིང', '', '网民'],
  ])('%s (%s) is %s', (name, sex, expected) => {
    expect(publicName(name, sex)).toBe(expected);
  });
});

it.each(['王先生', '王**', '王某某', '网民', '某公司', '业主代表', '王**等5人', '李女士、王先生'])(
  '%s can be shown as it is',
  (name) => {
    expect(isHidden(name)).toBe(true);
  },
);
it.each(['王建国', '王**（王建国）', '建国同志', '王䶮', 'John', '13800001234', '王建国等5人'])(
  '%s cannot be shown as it is',
  (name) => {
    expect(isHidden(name)).toBe(false);
  },
);
