/** Addresses and host names in fields, and the text of links to them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  address: {
    severity: 'error',
    clauses: ['R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: '网址完整，指向它看起来指向的地方。',
      message: '字段“{field}”（{label}）的网址“{value}”不完整，公众打不开，或者会把读者带到别处。',
      fix: '网址写完整，以 https:// 开头，没有空格和引号；域名前没有 @，域名里没有形似英文的其他字母，也不夹着别的网站的域名；不写内网和本机地址[[。例如 {example}]]。',
    },
    en: {
      summary: 'Addresses are complete and not misleading.',
      message: 'The address "{value}" of "{field}" ({label}) is incomplete, not publicly reachable, or misleading.',
      fix: 'Write it in full, with https://, without spaces, quotes, a name before @, letters that look like Latin ones or the name of another site; no address of an internal network[[, for example {example}]].',
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
      message: 'The value "{value}" of "{field}" ({label}) is not a domain.',
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
      summary: 'An address shown as text is the one its link leads to.',
      message: 'The text "{value}" of "{field}" shows one site but its link leads to another: {address}.',
      fix: 'Check the address and write the same site in both, or write only the name of the site.',
    },
    example: {
      bad: '{ name: www.gov.cn, url: https://evil.example.com/ }',
      good: '{ name: 中国政府网, url: https://www.gov.cn/ }',
    },
  },
});
