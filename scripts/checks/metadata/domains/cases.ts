import { rulePackSchema, type Rules } from '../../../../schemas/rulepack.ts';
import { casesOf, inDept, inFleet, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const packOf = (rules: Rules) => rulePackSchema.parse({ id: 'national', name: '测试', source: '测试', ...rules });
const row = <V>(value: V) => ({ value, clauses: ['R-JM-12.1'], confidence: 'stated' as const });
const ofCity = (domain: string, name: string, domainInChinese: string, wechat: string, region = '测试市') =>
  packOf({
    domain: { labelForms: { portal: row(['initials' as const]) } },
    cityPortal: {
      region: row([region]),
      domain: row(domain),
      name: row(name),
      chinese: row(domainInChinese),
      wechat: row(wechat),
    },
  });
const deptAt = (domain: string) => inDept('primary: sw.test.gov.cn', `primary: ${domain}`);
const portalAt = (domain: string) => inPortal('primary: www.test.gov.cn', `primary: ${domain}`);
/** Other names, in line 7 of the record. */
const names = (fields: string) => [
  inDept('region: 测试市', `region: 测试市\nnames: { ${fields} }`),
  inDept('\nnames: { short: 水务 }', ''),
];
const chinese = (domain: string) => inDept('chinese: 测试市水务局.政务', `chinese: ${domain}`);
const deptIn = (pack: string) => inDept('rulePacks: [national]', `rulePacks: [national, ${pack}]`);
const ofJiangmen = [deptIn('jiangmen')];
const superior = (url: string) =>
  inFleet('superiorSources: [', `superiorSources: [{ name: 测试省水利厅, url: ${url} }, `);

export const cases: readonly RuleCase[] = [
  ...casesOf('domain-portal')([
    'a portal domain of another form',
    [portalAt('portal.test.gov.cn'), deptAt('sw.portal.test.gov.cn')],
    ['8:12'],
  ]),
  ...casesOf('domain-department')(
    ['a department outside its portal', [deptAt('sw.other.gov.cn')], ['8:12'], 'test.gov.cn'],
    ['a department with two labels of its own', [deptAt('sw.sub.test.gov.cn')], ['8:12']],
    [
      'nothing wrong with one below the site of its superior department outside the fleet',
      [deptAt('sw.slt.province.gov.cn'), superior('https://slt.province.gov.cn/')],
    ],
    [
      'one below a site that nobody registered',
      [deptAt('sw.slt.province.gov.cn'), superior('https://www.other.gov.cn/')],
      ['8:12'],
    ],
  ),
  {
    rule: 'domain-suffix',
    title: 'a domain with another suffix than the packs allow',
    changes: [portalAt('www.test.gov.cn')],
    rulePack: packOf({ domain: { suffix: { value: '.city.gov.cn', clauses: ['R-GO-3.1.4a'], confidence: 'stated' } } }),
    expect: ['metadata/domain-suffix sites/dept/site.yaml:8:12', '8:12'],
    says: ['.city.gov.cn'],
  },
  {
    rule: 'domain-suffix',
    title: 'nothing wrong with the suffix of the packs',
    changes: [portalAt('www.test.gov.cn')],
    rulePack: packOf({ domain: { suffix: { value: '.gov.cn', clauses: ['R-GO-3.1.4a'], confidence: 'stated' } } }),
    expect: [],
  },
  ...casesOf('domain-label')(
    [
      'letters that stand for nothing',
      [deptAt('xyz123.test.gov.cn')],
      ['8:12'],
      'xyz123',
      'names.short',
      'R-GO-3.1.4b',
    ],
    ['the name of another place', [portalAt('www.city.gov.cn'), deptAt('sw.city.gov.cn')], ['8:12']],
    ['nothing wrong with all of the name in pinyin', [...names(''), deptAt('shuiwuju.test.gov.cn')]],
    ['nothing wrong with its initials', [...names(''), deptAt('swj.test.gov.cn')]],
    ['nothing wrong with English words', [...names('english: Water Affairs Bureau'), deptAt('water.test.gov.cn')]],
    ['nothing wrong with their initials', [...names('english: Bureau of Water Affairs'), deptAt('bwa.test.gov.cn')]],
    ['initials of a short name that is not declared', [...names('')], ['9:12'], '字头'],
    ['nothing wrong with a declared reading', [...names('reading: shui wu ju'), deptAt('swj.test.gov.cn')]],
    [
      'all of the name where the local rule asks for initials',
      [deptAt('shuiwuju.test.gov.cn'), ...ofJiangmen, chinese('测试市水务局.政务')],
      ['8:12'],
      'R-JM-12.2',
    ],
    ['nothing wrong with initials there', [deptAt('swj.test.gov.cn'), ...ofJiangmen, chinese('测试市水务局.政务')]],
  ),
  ...casesOf('short-name')(
    ['a short name with a character of its own', [...names('short: 水利'), deptAt('sl.test.gov.cn')], ['7:17'], '水利'],
    ['nothing wrong with characters left out', [...names('short: 水局'), deptAt('sj.test.gov.cn')]],
  ),
  ...casesOf('name-reading')(
    ['syllables written as one', [...names('short: 水务, reading: shuiwu')], ['7:30']],
    ['a syllable that no character is read as', [...names('short: 水务, reading: shui wo')], ['7:30']],
    ['nothing wrong with the reading of the short name', [...names('short: 水务, reading: shui wu')]],
  ),
  ...casesOf('chinese-domain-form')(
    ['an English one', [chinese('www.shop.com')], ['9:12'], 'R-GO-3.1.4a'],
    ['one without its ending', [chinese('测试市水务局.网址')], ['9:12']],
    [
      'a department of the city under another name than its own',
      [chinese('中国水务.政务'), deptAt('swj.test.gov.cn'), ...ofJiangmen],
      ['9:12'],
      'R-JM-12.2',
    ],
    [
      'nothing wrong with the city and its short name',
      [chinese('测试市水务.政务'), deptAt('swj.test.gov.cn'), ...ofJiangmen],
    ],
    [
      'nothing wrong with a department where only portals are prescribed',
      [chinese('测试市水务局.政务'), deptIn('dali')],
    ],
  ),
  ...casesOf('chinese-domain-name')(
    ['a name that is not that of the unit', [chinese('供水服务.政务'), deptIn('dali')], ['9:12'], 'R-DL-28.1'],
    [
      'nothing wrong with one whose relation to the duties is recorded',
      [chinese('供水服务.政务'), ...names('short: 水务, relation: 供水服务是本局的主要职能'), deptIn('dali')],
    ],
    ['nothing wrong with it where no local rule asks', [chinese('供水服务.政务')]],
  ),
  {
    rule: 'city-portal-value',
    title: 'a portal of the city under other names than prescribed',
    changes: [
      inPortal(
        'status: live',
        "status: live\nnewMedia: [{ platform: 微信公众号, account: 测试发布, sponsor: 测试市人民政府, openedOn: '2024-01-01', status: active }]",
      ),
    ],
    rulePack: ofCity('www.city.gov.cn', '测试之窗', '测试市.政务', '测试市人民政府网'),
    expect: ['2:15', '8:12', '9:12', '30:40'],
    says: ['测试之窗', 'R-JM-12.1'],
  },
  {
    rule: 'city-portal-value',
    title: 'nothing wrong with the portal of another city',
    changes: [inPortal('region: 测试市', 'region: 测试市')],
    rulePack: ofCity('www.city.gov.cn', '测试之窗', '测试市.政务', '测试市人民政府网', '别的市'),
    expect: [],
  },
  {
    rule: 'city-portal-value',
    title: 'nothing wrong with one that has them, whatever their form',
    changes: [portalAt('www.xyz.gov.cn'), deptAt('sw.xyz.gov.cn')],
    rulePack: ofCity('www.xyz.gov.cn', '测试市人民政府', '测试市人民政府.政务', '测试市人民政府网'),
    expect: [],
  },
];
