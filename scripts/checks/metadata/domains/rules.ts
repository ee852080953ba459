/** Rules about domains of sites. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'domain-portal': {
    severity: 'error',
    clauses: ['R-GO-3.1.4b'],
    zh: {
      summary: '门户网站的域名是 www.□□□.gov.cn。',
      message: '门户网站的域名“{value}”不是 www.□□□{suffix} 的形式。',
      fix: '使用 www.□□□{suffix}，□□□ 是本地区名称的拼音或英文。',
    },
    en: {
      summary: 'The domain of a portal has the form www.□□□.gov.cn.',
      message: 'The domain "{value}" of the portal does not have the form www.□□□{suffix}.',
      fix: 'Use www.□□□{suffix} with the place name in pinyin or English.',
    },
    example: { bad: 'primary: portal.city.example.gov.cn', good: 'primary: www.example.gov.cn' },
  },
  'domain-department': {
    severity: 'error',
    clauses: ['R-GO-3.1.4c'],
    zh: {
      summary: '部门网站使用本级政府门户或者上级部门网站的下级域名。',
      message: '部门网站的域名“{value}”不在这些域名之下：{portal}。',
      fix: '使用 ○○○ 加其中一个域名的形式，○○○ 中没有点；上级部门的网站在站群以外的，先登记到 sites/fleet.yaml 的 superiorSources。',
    },
    en: {
      summary: 'A department uses a subdomain of the portal of its level or of the site of its superior department.',
      message: 'The domain "{value}" is below none of these domains: {portal}.',
      fix: 'Use one label and one of these domains; register the site of a superior department outside the fleet under superiorSources in sites/fleet.yaml.',
    },
    example: { bad: 'primary: swj.other.gov.cn', good: 'primary: swj.example.gov.cn' },
  },
  'domain-suffix': {
    severity: 'error',
    clauses: ['R-GO-3.1.4a', 'R-YZ-11', 'R-LYG-6.5a'],
    zh: {
      summary: '英文主域名使用规定的后缀。',
      message: '主域名“{value}”不以 {suffix} 结尾。',
      fix: '改用以 {suffix} 结尾的域名；原来的域名写入 domain.aliases，写明停用日期。',
    },
    en: {
      summary: 'The primary domain has the required suffix.',
      message: 'The domain "{value}" does not end with {suffix}.',
      fix: 'Use a domain that ends with {suffix}; write the old one under domain.aliases with its last day.',
    },
    example: { bad: 'primary: www.example.cn', good: 'primary: www.example.gov.cn' },
  },
  'domain-label': {
    severity: 'error',
    clauses: ['R-GO-3.1.4b', 'R-JM-12.2', 'R-JM-12.3', 'R-DL-29.2', 'R-YZ-11', 'R-LYG-6.5a'],
    zh: {
      summary: '域名中本单位的一段是地区、机构名称的拼音或英文。',
      message: '域名“{value}”中的“{label}”不是本单位名称的{forms}（{clauses}）。',
      fix: '[[可以写 {example}；]]用规范简称、英文名称或者多音字的，填写 site.yaml 的 names.short、names.english、names.reading。',
    },
    en: {
      summary: 'The own label of a domain is the name of the region or unit in pinyin or English.',
      message:
        'The label "{label}" of the domain "{value}" is not the name of the unit in the form {forms} ({clauses}).',
      fix: '[[Write {example}. ]]For a short name, an English name or unusual readings fill in names.short, names.english or names.reading in site.yaml.',
    },
    example: { bad: 'primary: www.xyz123.gov.cn', good: 'primary: www.shilishi.gov.cn' },
  },
  'short-name': {
    severity: 'error',
    clauses: ['R-JM-12.2', 'R-GO-3.1.4b'],
    zh: {
      summary: '规范简称的每个字按顺序出自全称。',
      message: '简称“{value}”里有的字不在全称“{full}”里，或者顺序不同。',
      fix: '改写 names.short，例如“发展和改革委员会”简称“发改委”；不是简称的，删去这一项。',
    },
    en: {
      summary: 'Every character of a short name comes from the full name, in its order.',
      message: 'The short name "{value}" has characters that are not in the full name "{full}", or in another order.',
      fix: 'Correct names.short, or remove it.',
    },
    example: { bad: 'short: 水利', good: 'short: 水务' },
  },
  'name-reading': {
    severity: 'error',
    clauses: ['R-JM-12.2', 'R-GO-3.1.4b'],
    zh: {
      summary: '名称的读音与名称逐字对应。',
      message: '“{value}”不是域名所用名称的读音。',
      fix: '逐字写拼音，用空格隔开，不写声调，ü 写作 v；部门不写行政区域。',
    },
    en: {
      summary: 'The reading of a name is that of its characters.',
      message: '"{value}" is not a reading of the name that the domain is formed from.',
      fix: 'Write one syllable a character without tones, with v for ü; leave out the region of a department.',
    },
    example: { bad: 'reading: shuiwuju', good: 'reading: shui wu ju' },
  },
  'chinese-domain-form': {
    severity: 'error',
    clauses: ['R-GO-3.1.4a', 'R-JM-12.2', 'R-JM-12.3', 'R-DL-29.1', 'R-DL-29.2', 'R-YZ-11'],
    zh: {
      summary: '中文域名符合规定的形式。',
      message: '中文域名“{value}”不符合规定的形式（{clauses}）：{pattern}。',
      fix: '改用批准的中文域名，例如“机构名称.政务”。',
    },
    en: {
      summary: 'The Chinese domain has the required form.',
      message: 'The Chinese domain "{value}" does not have the required form ({clauses}): {pattern}.',
      fix: 'Write the approved Chinese domain.',
    },
    example: { bad: 'chinese: www.shop.com', good: 'chinese: 示例市人民政府.政务' },
  },
  'chinese-domain-name': {
    severity: 'error',
    clauses: ['R-JM-12.4a', 'R-DL-28.1'],
    zh: {
      summary: '中文域名与批准的单位名称一致，不一致的写明与职能的关系。',
      message: '中文域名“{value}”不是单位名称“{unit}”，也没有写明与职能的关系（{clauses}）。',
      fix: '改成单位名称；确需使用别的名称的，在 names.relation 中写明它与本单位职能的关系。',
    },
    en: {
      summary: 'The Chinese domain is the approved name of the unit, or its relation to the duties is recorded.',
      message:
        'The Chinese domain "{value}" is not the name "{unit}", and its relation to the duties is not recorded ({clauses}).',
      fix: 'Use the name of the unit, or explain the relation in names.relation.',
    },
    example: { bad: 'chinese: 某某在线.政务', good: 'chinese: 示例市水务局.政务' },
  },
  'city-portal-value': {
    severity: 'error',
    clauses: ['R-JM-12.1', 'R-DL-29.1'],
    zh: {
      summary: '市（州）门户网站使用规定写明的域名、名称和账号。',
      message: '“{field}”写作“{value}”，规定（{clauses}）写明的是“{expected}”。',
      fix: '改为“{expected}”。',
    },
    en: {
      summary: 'The portal of a city has the domain, name and account that its regulation prescribes.',
      message: '"{field}" is "{value}"; the regulation ({clauses}) prescribes "{expected}".',
      fix: 'Write "{expected}".',
    },
    example: { bad: 'primary: www.xyz.gov.cn', good: 'primary: www.example.gov.cn(规定写明的域名)' },
  },
});
