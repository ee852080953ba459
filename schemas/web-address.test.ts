import { describe, expect, it } from 'vitest';
import { addressProblem, isHostName, isSitePath } from './web-address.ts';

describe('an address that may be linked', () => {
  it.each([
    'https://www.gov.cn/',
    'http://www.gov.cn',
    'HTTPS://WWW.GOV.CN/zhengce/content_1.htm?a=1&b=%E6%B0%B4#c',
    'https://www.example.gov.cn:8443/login',
    'https://示例市.政务/说明',
    'https://xn--w9q675d.xn--zfr164b/',
    'https://12345热线.政务/',
    'https://www.sh.chinanews.com.cn/',
    'https://www.com.example.gov.cn/',
    'https://gd.news.example.com/',
    'http://218.94.0.1/file.pdf',
    'http://[2400:3200::1]/',
    'https://www.gov.cn./',
  ])('%s', (address) => expect(addressProblem(address)).toBeNull());
});

describe('an address that seems to lead elsewhere', () => {
  it.each([
    'https://www.gov.cn@evil.example.com/',
    'https://user:password@www.gov.cn/',
    'https://@www.gov.cn/',
    'https://www.g\u043Ev.cn/',
    'https://xn--80ak6aa92e.com/',
    'https://www.gov.cn丿login.example.com/',
    'https://www.gov.cn\u2F03login.example.com/',
    'https://www.gov.cn%E4%B8%BFlogin.example.com/',
    'https://www.gov.cn丶login.example.com/',
    'https://www.gov.cn一login.example.com/',
    'https://www.gov.cn\u30CElogin.example.com/',
    'https://www.g〇v.cn/',
    'https://www.gov.cn.evil.example.com/',
    'https://www.gov.cn.example.com/',
    'https://gov.cn-login.com/',
    'https://www-gov-cn.com/',
    'https://mof-gov.cn/',
    'https://wwwgov.cn/',
    'https://wwwgovcn.com/',
    'https://www.paypal.com.example.net/',
    'https://www．gov．cn/',
    'https://www。gov。cn/',
    'https://www.ｇov.cn/',
    'https://www%2Egov%2Ecn/',
    'https://www.gov.cn\u2044login.example.com/',
    'http://0x08080808/',
    'http://134744072/',
  ])('%j', (address) => expect(['disguised', 'malformed']).toContain(addressProblem(address)));
});

describe('an address the public cannot reach', () => {
  it.each([
    'http://localhost:8080/',
    'http://localhost./',
    'http://oa/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.31.255.1/',
    'http://192.168.1.5:8080/oa',
    'http://0.0.0.0/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://oa.local/',
    'http://files.internal/',
    'http://nas.lan/',
    'http://router.home.arpa/',
    'http://site.test/',
  ])('%s', (address) => expect(addressProblem(address)).toBe('private'));
});

describe('no address at all', () => {
  it.each([
    'javascript:alert(1)',
    'https://',
    'https:evil.example.com',
    'https:\\\\evil.example.com',
    '//www.gov.cn/',
    'https://a b.cn/',
    'https://www.gov.cn/\u200B',
    'https://www.gov.cn/"x',
    'https://www.gov.cn/\n',
    'https://www.gov.cn/%0d%0aSet-Cookie:a=1',
    'https://www.gov.cn/%00',
    'https://www..gov.cn/',
    'ftp://www.gov.cn/',
  ])('%j', (address) => expect(addressProblem(address)).toBe('malformed'));
});

describe('a page of the site', () => {
  it.each(['/', '/gywz/wzsm/', '/a/?b=1#c', '/说明/'])('%s', (path) => expect(isSitePath(path)).toBe(true));
  it.each(['', 'gywz/', '//evil.example.com/', '/\\evil.example.com', '/../a', '/%2e%2e/a', '/a b', '/\u202Ea', '/%'])(
    'is not %j',
    (path) => expect(isSitePath(path)).toBe(false),
  );
});

describe('the name of a host', () => {
  it.each(['old.example.gov.cn', '示例市人民政府.政务', 'xn--zfrz80d.xn--zfr164b'])('%s', (name) =>
    expect(isHostName(name)).toBe(true),
  );
  it.each(['a;b.cn', 'a$b.cn', 'a.cn/x', 'a.cn:80', 'a@b.cn', 'a b.cn', 'localhost', 'a.cn.', '"a.cn', 'a{b}.cn'])(
    'is not %j',
    (name) => expect(isHostName(name)).toBe(false),
  );
});
