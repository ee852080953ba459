import { describe, expect, it } from 'vitest';
import { showsOtherHost, shownHosts } from './shown-hosts.ts';

describe('a text that shows another site than its link leads to', () => {
  it.each([
    'www.gov.cn',
    'https://www.gov.cn/zhengce，点击进入',
    '中国政府网 www.gov.cn',
    '中国政府网www.gov.cn首页',
    'www．gov．cn',
    'www。gov。cn',
    'www｡gov｡cn',
    'ｗｗｗ．ｇｏｖ．ｃｎ',
    'www . gov . cn',
    'www. gov. cn',
    'www[.]gov[.]cn',
    'www（.）gov（.）cn',
    'www点gov点cn',
    'www·gov·cn',
    'www%2Egov%2Ecn',
    'https://evil.example.com/（www.gov.cn）',
    'www\u200B.gov.cn',
    'www.g\u043Ev.cn',
    'WWW.GOV.CN/index.htm',
    'https://www.gov.cn@evil.example.com/',
    'https://示例市.政务/',
    '示例市.政务',
    'http://10.0.0.1/',
    '官网（gov.cn）',
    'evil.example.com.gov.cn',
  ])('%s', (text) => expect(showsOtherHost(text, 'evil.example.com')).toBe(true));

  it('the site of a registry is not the site of everybody below it', () => {
    expect(showsOtherHost('www.gov.cn', 'swj.example.gov.cn')).toBe(true);
    expect(showsOtherHost('gov.cn', 'swj.example.gov.cn')).toBe(true);
    expect(showsOtherHost('www.example.com.cn', 'other.com.cn')).toBe(true);
  });
});

describe('a text that deceives nobody', () => {
  it.each([
    ['https://www.gov.cn/', 'www.gov.cn'],
    ['www.gov.cn', 'gov.cn'],
    ['gov.cn', 'www.gov.cn'],
    ['HTTP://WWW.GOV.CN', 'www.gov.cn'],
    ['https://www.gov.cn/zhengce/content_1.htm?from=www.example.com', 'www.gov.cn'],
    ['https://www.gov.cn/%E6%B0%B4/水.htm', 'www.gov.cn'],
    ['中国政府网（www.gov.cn）', 'www.gov.cn'],
    ['example.gov.cn', 'zwfw.example.gov.cn'],
    ['https://示例市.政务/说明', 'xn--fsq956ahru.xn--zfr164b'],
    ['请访问示例市.政务', 'xn--fsq956ahru.xn--zfr164b'],
    ['中华人民共和国中央人民政府', 'www.gov.cn'],
    ['申请表.doc', 'www.gov.cn'],
    ['材料.zip', 'www.gov.cn'],
    ['附件1.2.3、GB 3838-2002', 'www.gov.cn'],
    ['加强党务。政务公开', 'www.gov.cn'],
    ['2025.12.31 8点30分', 'www.gov.cn'],
    ['v2.1 README.md', 'www.gov.cn'],
    ['见 No.1 和 e.g. 说明', 'www.gov.cn'],
  ])('%s → %s', (text, host) => expect(showsOtherHost(text, host)).toBe(false));

  it('names each host once for each time it is there', () => {
    expect(shownHosts('www.gov.cn 和 https://a.example.com/b')).toEqual(['www.gov.cn', 'a.example.com']);
  });
});
