/** Rules about single fields: which there are and what may stand in them. */
import type { Rule } from '../../check.ts';

const SHAPE = ['R-GO-5.3.1b', 'R-DL-26.2'];

export const fieldRules = {
  'field-missing': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '必填字段要写。',
      message: '缺少必填字段“{field}”（{label}）。',
      fix: '加上“{key}”这一行[[，例如 {key}: {example}]]',
    },
    en: {
      summary: 'Required fields are present.',
      message: 'The required field "{field}" is missing.',
      fix: 'Add a line {key}: …[[, for example {key}: {example}]].',
    },
    example: {
      bad: 'title: 示例市召开防汛工作会议',
      good: "title: 示例市召开防汛工作会议\npublishedAt: '2025-03-01 09:30'",
    },
  },
  'key-unknown': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '字段名只能是规定的名称。',
      message: '没有“{field}”这个字段。',
      fix: '[[您要写的可能是“{suggestion}”。]]改为规定的字段名[[（相近的有 {similar}）]]，不需要的删去。',
    },
    en: {
      summary: 'Only the declared field names exist.',
      message: 'There is no field "{field}".',
      fix: '[[Did you mean "{suggestion}"? ]]Use a declared name[[ (similar ones: {similar})]] or delete it.',
    },
    example: { bad: 'titel: 标题', good: 'title: 标题' },
  },
  'value-empty': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '写了的字段要有值。',
      message: '字段“{field}”（{label}）没有值。',
      fix: '写上值[[，例如 {example}]]；不需要这个字段就整行删去。',
    },
    en: {
      summary: 'A field that is written has a value.',
      message: 'The field "{field}" has no value.',
      fix: 'Write a value[[, for example {example}]]; delete the line if the field is not needed.',
    },
    example: { bad: 'title:', good: 'title: 标题' },
  },
  'value-quote': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '全是数字的文字要加引号。',
      message: '字段“{field}”（{label}）应是文字，{value} 会被当作数字或真假值。',
      fix: "用单引号括起来：{key}: '{value}'",
    },
    en: {
      summary: 'Text made of digits is quoted.',
      message: 'The field "{field}" is text, but {value} would be read as a number or a truth value.',
      fix: "Quote it: {key}: '{value}'",
    },
    example: { bad: 'postcode: 000000', good: "postcode: '000000'" },
  },
  'value-not-text': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '文字字段写一段文字。',
      message: '字段“{field}”（{label}）应是一段文字，现在是列表或一组字段。',
      fix: '改为一段文字[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'A text field holds text.',
      message: 'The field "{field}" should be text but is a list or a group.',
      fix: 'Write text[[, for example {key}: {example}]].',
    },
    example: { bad: 'title: [标题]', good: 'title: 标题' },
  },
  'value-not-list': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '列表字段写成列表。',
      message: '字段“{field}”（{label}）应是列表。',
      fix: '用方括号写成列表[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'A list field holds a list.',
      message: 'The field "{field}" should be a list.',
      fix: 'Write a list in brackets[[, for example {key}: {example}]].',
    },
    example: { bad: 'tags: 防汛', good: 'tags: [防汛]' },
  },
  'value-not-group': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '有下级字段的字段，值写在下面几行。',
      message: '字段“{field}”（{label}）应有下级字段，不能直接写值。',
      fix: '换行并缩进两个空格，逐行写下级字段。',
    },
    en: {
      summary: 'A field with sub-fields holds them on the lines below.',
      message: 'The field "{field}" should hold sub-fields.',
      fix: 'Write its sub-fields on the lines below, indented by two spaces.',
    },
    example: { bad: 'source: 市水务局', good: 'source:\n  name: 市水务局\n  kind: 自编信息' },
  },
  'value-not-number': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '数字字段写数字。',
      message: '字段“{field}”（{label}）应是数字[[，现在是“{value}”]]。',
      fix: '改为不加引号的数字[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'A number field holds a number.',
      message: 'The field "{field}" should be a number[[, but is "{value}"]].',
      fix: 'Write a number without quotes[[, for example {key}: {example}]].',
    },
    example: { bad: 'order: 第一', good: 'order: 10' },
  },
  'value-not-boolean': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '是否字段只写 true 或 false。',
      message: '字段“{field}”（{label}）只能写 true 或 false[[，现在是“{value}”]]。',
      fix: '“是”写 true，“否”写 false，不加引号。',
    },
    en: {
      summary: 'A yes-or-no field holds true or false.',
      message: 'The field "{field}" should be true or false[[, but is "{value}"]].',
      fix: 'Write true or false without quotes.',
    },
    example: { bad: 'important: 是', good: 'important: true' },
  },
  'value-enum': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '选择字段只写规定的词。',
      message: '字段“{field}”（{label}）不能写“{value}”。',
      fix: '[[您要写的可能是“{suggestion}”。]]可以写的有：{allowed}。',
    },
    en: {
      summary: 'A choice field holds one of the allowed words.',
      message: 'The field "{field}" may not be "{value}".',
      fix: '[[Did you mean "{suggestion}"? ]]Allowed: {allowed}.',
    },
    example: { bad: 'docKind: 规范文件', good: 'docKind: 规范性文件' },
  },
  'value-format': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '值要符合字段规定的写法。',
      message: '字段“{field}”（{label}）的值“{value}”写法不对。',
      fix: '[[{help}]][[正确的写法例如 {key}: {example}]]',
    },
    en: {
      summary: 'A value has the form its field asks for.',
      message: 'The value "{value}" of "{field}" has the wrong form.',
      fix: 'Write it as the field asks[[, for example {key}: {example}]].',
    },
    example: { bad: 'documentNumber: 示政发[2025]第12号', good: 'documentNumber: 示政发〔2025〕12号' },
  },
  address: {
    severity: 'error',
    clauses: ['R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: '网址完整，指向它看起来指向的地方。',
      message: '字段“{field}”（{label}）的网址“{value}”不完整，公众打不开，或者会把读者带到别处。',
      fix: '网址写完整，以 https:// 开头，没有空格和引号；域名前没有 @，域名里没有形似英文的其他字母，也不夹着别的网站的域名；不写内网和本机地址[[。例如 {example}]]。',
    },
    en: {
      summary: 'Addresses are complete and lead where they seem to.',
      message:
        'The address "{value}" of "{field}" is incomplete, out of the public\'s reach, or leads readers elsewhere.',
      fix: 'Write it whole, with https://, without spaces, quotes, a name before @, letters that look like Latin ones or the name of another site; no address of an inner network[[, for example {example}]].',
    },
    example: { bad: 'url: https://www.gov.cn@evil.example.com/', good: 'url: https://www.gov.cn/' },
  },
  'host-name': {
    severity: 'error',
    clauses: ['R-GO-3.1.4a', 'DESIGN-5'],
    zh: {
      summary: '域名只写域名。',
      message: '字段“{field}”（{label}）的“{value}”不是域名。',
      fix: '只写域名，前面没有 https://，后面没有斜杠、端口和空格[[，例如 {example}]]。',
    },
    en: {
      summary: 'A domain is written as a domain alone.',
      message: 'The value "{value}" of "{field}" is no domain.',
      fix: 'Write the domain alone, without https://, slash, port or space[[, for example {example}]].',
    },
    example: { bad: 'name: https://old.example.gov.cn/', good: 'name: old.example.gov.cn' },
  },
  'address-label': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-7.2.1a'],
    zh: {
      summary: '名称里写的网址，就是链接的网址。',
      message: '字段“{field}”的文字“{value}”写着一个网站，链接却指向另一个：{address}。',
      fix: '核对网址，改成同一个网站；或者名称只写网站的名字。',
    },
    en: {
      summary: 'An address written in a name is the one its link leads to.',
      message: 'The text "{value}" of "{field}" shows one site and its link leads to another: {address}.',
      fix: 'Check the address and write the same site in both, or write only the name of the site.',
    },
    example: {
      bad: '{ name: www.gov.cn, url: https://evil.example.com/ }',
      good: '{ name: 中国政府网, url: https://www.gov.cn/ }',
    },
  },
  'value-too-long': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '文字不超过字段的长度上限。',
      message: '字段“{field}”（{label}）超过 {limit} 个字。',
      fix: '缩短到 {limit} 个字以内，其余内容写进正文。',
    },
    en: {
      summary: 'Text stays within the length of its field.',
      message: 'The field "{field}" is longer than {limit} characters.',
      fix: 'Shorten it to {limit} characters; write the rest in the body.',
    },
    example: { bad: '(超过 200 字的标题)', good: 'title: 示例市召开防汛工作会议' },
  },
  'value-too-short': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '文字不短于字段的长度下限。',
      message: '字段“{field}”（{label}）少于 {limit} 个字符。',
      fix: '写够 {limit} 个字符[[，例如 {example}]]。',
    },
    en: {
      summary: 'Text is not shorter than its field asks.',
      message: 'The field "{field}" is shorter than {limit} characters.',
      fix: 'Write at least {limit} characters[[, for example {example}]].',
    },
    example: { bad: 'country: C', good: 'country: CN' },
  },
  'value-too-small': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '数字不小于下限。',
      message: '字段“{field}”（{label}）的值 {value} 小于 {limit}。',
      fix: '改为不小于 {limit} 的数字。',
    },
    en: {
      summary: 'A number is not below its limit.',
      message: 'The value {value} of "{field}" is below {limit}.',
      fix: 'Write a number of at least {limit}.',
    },
    example: { bad: 'pageSize: 1', good: 'pageSize: 20' },
  },
  'value-too-big': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '数字不大于上限。',
      message: '字段“{field}”（{label}）的值 {value} 大于 {limit}。',
      fix: '改为不大于 {limit} 的数字。',
    },
    en: {
      summary: 'A number is not above its limit.',
      message: 'The value {value} of "{field}" is above {limit}.',
      fix: 'Write a number of at most {limit}.',
    },
    example: { bad: 'port: 99999', good: 'port: 4321' },
  },
  'list-too-short': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '列表的项数不少于下限。',
      message: '字段“{field}”（{label}）至少要有 {limit} 项。',
      fix: '补足 {limit} 项[[，例如 {key}: {example}]]。',
    },
    en: {
      summary: 'A list has enough items.',
      message: 'The field "{field}" needs at least {limit} item(s).',
      fix: 'Add items[[, for example {key}: {example}]].',
    },
    example: { bad: 'tags: []', good: 'tags: [防汛]' },
  },
  'list-too-long': {
    severity: 'error',
    clauses: SHAPE,
    zh: {
      summary: '列表的项数不超过上限。',
      message: '字段“{field}”（{label}）最多 {limit} 项。',
      fix: '减少到 {limit} 项以内。',
    },
    en: {
      summary: 'A list has not too many items.',
      message: 'The field "{field}" takes at most {limit} items.',
      fix: 'Reduce it to {limit} items.',
    },
    example: { bad: 'columns: [a, b, c, d]', good: 'columns: [a, b, c]' },
  },
  'id-format': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '编号只用小写字母、数字和单个连字符。',
      message: '字段“{field}”（{label}）的值“{value}”不是规定的编号。',
      fix: '只用小写英文字母、数字，中间用一个连字符连接[[，可改为 {suggestion}]]。',
    },
    en: {
      summary: 'Ids are lower-case letters, digits and single hyphens.',
      message: 'The value "{value}" of "{field}" is not a valid id.',
      fix: 'Use lower-case letters, digits and single hyphens[[, for example {suggestion}]].',
    },
    example: { bad: 'id: WWW_20250301_01', good: 'id: www-20250301-01' },
  },
} as const satisfies Record<string, Rule>;
