/** Catalogue of the identity check. `source` is the file the page was made from; `clauses` the rows a pack rests on. */
import type { Rule } from '../check.ts';

export const identityRules = {
  'pack-unknown': {
    severity: 'error',
    clauses: ['R-YZ-11'],
    zh: {
      summary: '站点登记的适用规则都要有对应的规则包。',
      message: '没有名为“{value}”的规则包。',
      fix: '从这些规则包中选用：{known}。',
    },
    en: {
      summary: 'Every rule pack a site names exists.',
      message: 'There is no rule pack "{value}".',
      fix: 'Choose among: {known}.',
    },
    example: { bad: 'rulePacks: [nationl]', good: 'rulePacks: [national]' },
  },
  'waiver-refused': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '放宽规则要有有效的豁免记录。',
      message: '对“{row}”的豁免不生效：{reason}。',
      fix: '改正 row、value 或 until;不再需要的豁免请删去。',
    },
    en: {
      summary: 'Staying below a rule needs a waiver that holds.',
      message: 'The waiver for "{row}" has no effect: {reasonEn}.',
      fix: 'Mend row, value or until, or remove the waiver.',
    },
    example: {
      bad: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2020-01-01' }",
      good: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2099-01-01' }",
    },
  },
  'header-missing': {
    severity: 'error',
    clauses: ['R-GO-3.1.3a', 'R-GO-3.1.3b', 'R-DL-28.2', 'R-JM-13.1'],
    zh: {
      summary: '每一页头部标识区都要有适用规则要求的内容。',
      message: '网页头部缺少“{label}”（依据 {clauses}）。来源：{source}。',
      fix: '在页头组件中显示这一项，并标上 data-identity="{part}"。',
    },
    en: {
      summary: 'The header of every page holds what the rule packs require.',
      message: 'The header lacks "{part}" ({clauses}). Source: {source}.',
      fix: 'Show it in the header component, marked data-identity="{part}".',
    },
    example: {
      bad: '<header></header>',
      good: '<header><a href="/" data-identity="siteName">示例市人民政府</a></header>',
    },
  },
  'footer-missing': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-JM-13.4', 'R-YZ-19.5b', 'X-6'],
    zh: {
      summary: '每一页底部功能区都要有适用规则要求的内容。',
      message: '网页底部缺少“{label}”（依据 {clauses}）。来源：{source}。',
      fix: '在站点登记（site.yaml）中填写这一项，并确认页脚组件显示了它（data-identity="{part}"）。',
    },
    en: {
      summary: 'The footer of every page holds what the rule packs require.',
      message: 'The footer lacks "{part}" ({clauses}). Source: {source}.',
      fix: 'Fill it in in site.yaml and make sure the footer component shows it (data-identity="{part}").',
    },
    example: {
      bad: '<footer></footer>',
      good: '<footer><span data-identity="siteCode">网站标识码:0000000001</span></footer>',
    },
  },
  unconfirmed: {
    severity: 'warning',
    clauses: ['X-6'],
    zh: {
      summary: '原文尚未核实的要求只作提醒，不影响发布。',
      message: '网页缺少“{label}”（依据 {clauses}，原文待核实）。来源：{source}。',
      fix: '核对规定原文；确有要求的，补上这一项。',
    },
    en: {
      summary: 'Requirements whose wording is not confirmed only warn.',
      message: 'The page lacks "{part}" ({clauses}, wording unconfirmed). Source: {source}.',
      fix: 'Look the wording up; add the item if it is asked for.',
    },
    example: { bad: '<footer></footer>', good: '<footer><span data-identity="bestView">…</span></footer>' },
  },
  'value-differs': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-GO-3.1.3a', 'R-GO-3.1.4d'],
    zh: {
      summary: '网页上的标识与站点登记一致。',
      message: '“{label}”显示为“{value}”，站点登记为“{expected}”。来源：{source}。',
      fix: '让组件直接使用站点登记的值，不要另外填写。',
    },
    en: {
      summary: 'What a page shows about the site is what the site record says.',
      message: '"{part}" shows "{value}"; the site record says "{expected}". Source: {source}.',
      fix: 'Let the component use the value of the site record.',
    },
    example: {
      bad: '<span data-identity="siteCode">网站标识码:0000000009</span>',
      good: '<span data-identity="siteCode">网站标识码:0000000001</span>',
    },
  },
  'link-differs': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-YZ-19.5b', 'R-JM-9'],
    zh: {
      summary: '标识的链接指向规定的地址：ICP 备案指向工信部，公安备案带 14 位编号，党政机关标识指向登记的地址。',
      message: '“{label}”的链接是“{value}”，应为 {expected}。来源：{source}。',
      fix: '改正页脚组件中的链接。',
    },
    en: {
      summary:
        'The marks link where they have to: ICP to MIIT, police filing with its 14 digits, party mark as recorded.',
      message: '"{part}" links to "{value}"; it has to be {expected}. Source: {source}.',
      fix: 'Mend the link in the footer component.',
    },
    example: {
      bad: '<a data-identity="icp" href="http://www.example.com/">京ICP备00000000号-1</a>',
      good: '<a data-identity="icp" href="https://beian.miit.gov.cn/">京ICP备00000000号-1</a>',
    },
  },
  'error-report-link': {
    severity: 'error',
    clauses: ['R-YZ-19.5b', 'R-DL-30'],
    zh: {
      summary: '找错入口的链接带网站标识码和当前网页的网址。',
      message: '找错入口的链接缺少正确的 {parameter}（应为 {expected}）。来源：{source}。',
      fix: '链接写成“平台地址?site_code=标识码&url=本页网址（经编码）”。',
    },
    en: {
      summary: 'The error-report link carries the site code and the address of the page.',
      message: 'The error-report link lacks the right {parameter} (expected {expected}). Source: {source}.',
      fix: 'Write it as "platform?site_code=CODE&url=ENCODED-PAGE-ADDRESS".',
    },
    example: {
      bad: '<a data-identity="errorReport" href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html">政府网站找错</a>',
      good:
        '<a data-identity="errorReport" href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000001' +
        '&amp;url=https%3A%2F%2Fwww.example.gov.cn%2F">政府网站找错</a>',
    },
  },
  'error-report-label': {
    severity: 'error',
    clauses: ['R-DL-30', 'R-YZ-19.5b', 'R-LYG-12.3b'],
    zh: {
      summary: '找错入口的名称用适用规则规定的写法。',
      message: '找错入口写作“{value}”，应为：{expected}（依据 {clauses}）。',
      fix: '改正 site.yaml 中 errorReport.label。',
    },
    en: {
      summary: 'The error-report entry is named as the rule packs say.',
      message: 'The error-report entry is called "{value}"; it has to be: {expected} ({clauses}).',
      fix: 'Change errorReport.label in site.yaml.',
    },
    example: { bad: 'errorReport: { label: 纠错 }', good: 'errorReport: { label: 我为政府网站找错 }' },
  },
  'meta-missing': {
    severity: 'error',
    clauses: ['X-3', 'X-4'],
    zh: {
      summary: '网页标签齐全：每页有站点标签，栏目页有栏目标签，内容页有内容标签。',
      message: '缺少网页标签 {name}（{label}，依据 {clauses}）。来源：{source}。',
      fix: '在网页头部写出 <meta name="{name}" content="…">。',
    },
    en: {
      summary:
        'Meta tags are complete: of the site on every page, of the column on column pages, of the item on items.',
      message: 'The meta tag {name} is missing ({clauses}). Source: {source}.',
      fix: 'Write <meta name="{name}" content="…"> in the head.',
    },
    example: { bad: '<head></head>', good: '<head><meta name="SiteName" content="示例市人民政府"></head>' },
  },
  'meta-case': {
    severity: 'error',
    clauses: ['X-3', 'X-4'],
    zh: {
      summary: '网页标签的名称大小写与规定一致。',
      message: '网页标签写作 {value}，应为 {name}。来源：{source}。',
      fix: '改正大小写。',
    },
    en: {
      summary: 'Names of meta tags have the prescribed letter case.',
      message: 'The meta tag is written {value}; it has to be {name}. Source: {source}.',
      fix: 'Mend the letter case.',
    },
    example: {
      bad: '<meta name="sitename" content="示例市人民政府">',
      good: '<meta name="SiteName" content="示例市人民政府">',
    },
  },
  'meta-value': {
    severity: 'error',
    clauses: ['X-1', 'X-3', 'X-4'],
    zh: {
      summary: '网页标签的内容与站点、栏目和条目的登记一致，时间写成 YYYY-MM-DD HH:mm。',
      message: '网页标签 {name} 的内容是“{value}”，应为“{expected}”。来源：{source}。',
      fix: '让网页头部直接使用登记的值。',
    },
    en: {
      summary: 'Meta tags say what the records say, times as YYYY-MM-DD HH:mm.',
      message: 'The meta tag {name} says "{value}"; it has to say "{expected}". Source: {source}.',
      fix: 'Let the head use the value of the record.',
    },
    example: {
      bad: '<meta name="PubDate" content="2025-03-01 09:30:00">',
      good: '<meta name="PubDate" content="2025-03-01 09:30">',
    },
  },
  canonical: {
    severity: 'error',
    clauses: ['R-GO-3.1.4d', 'R-GO-3.1.4e'],
    zh: {
      summary: '每一页用主域名写出规范网址，且只写一个。',
      message: '规范网址（canonical）是“{value}”，应为“{expected}”。来源：{source}。',
      fix: '在网页头部写出 <link rel="canonical" href="{expected}">。',
    },
    en: {
      summary: 'Every page names one canonical address, on the primary domain.',
      message: 'The canonical address is "{value}"; it has to be "{expected}". Source: {source}.',
      fix: 'Write <link rel="canonical" href="{expected}">.',
    },
    example: {
      bad: '<link rel="canonical" href="https://old.example.gov.cn/a/">',
      good: '<link rel="canonical" href="https://www.example.gov.cn/a/">',
    },
  },
  lang: {
    severity: 'error',
    clauses: ['R-JM-14.1'],
    zh: {
      summary: '网页写明语种，缺省为简体中文 zh-Hans。',
      message: '网页语种写作“{value}”，应为“{expected}”。来源：{source}。',
      fix: '改正 <html lang>。',
    },
    en: {
      summary: 'Every page names its language, zh-Hans by default.',
      message: 'The language of the page is "{value}"; it has to be "{expected}". Source: {source}.',
      fix: 'Mend <html lang>.',
    },
    example: { bad: '<html lang="en">', good: '<html lang="zh-Hans">' },
  },
  'json-ld': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '结构化数据（JSON-LD）可以解析。',
      message: '结构化数据不是正确的 JSON：{reason}。来源：{source}。',
      fix: '检查生成结构化数据的代码。',
    },
    en: {
      summary: 'JSON-LD parses.',
      message: 'The JSON-LD is not valid JSON: {reason}. Source: {source}.',
      fix: 'Look at the code that writes it.',
    },
    example: {
      bad: '<script type="application/ld+json">{"@type":}</script>',
      good: '<script type="application/ld+json">{"@type":"WebSite"}</script>',
    },
  },
  'title-missing': {
    severity: 'error',
    clauses: ['WCAG-2.4.2'],
    zh: {
      summary: '每一页都有标题。',
      message: '网页没有标题（<title>）。来源：{source}。',
      fix: '写出网页标题。',
    },
    en: {
      summary: 'Every page has a title.',
      message: 'The page has no <title>. Source: {source}.',
      fix: 'Write the title of the page.',
    },
    example: { bad: '<title></title>', good: '<title>通知公告_示例市人民政府</title>' },
  },
  'title-duplicate': {
    severity: 'warning',
    clauses: ['WCAG-2.4.2'],
    zh: {
      summary: '同一站点内各页标题互不相同。',
      message: '标题“{value}”与 {other} 相同。来源：{source}。',
      fix: '内容确不相同的，在标题中写明区别，例如年份或批次。',
    },
    en: {
      summary: 'Titles are unique within a site.',
      message: 'The title "{value}" is also that of {other}. Source: {source}.',
      fix: 'Tell the pages apart in their titles, for example by year.',
    },
    example: { bad: '两页都是 <title>公示_示例市人民政府</title>', good: '<title>公示(第二批)_示例市人民政府</title>' },
  },
  'zone-missing': {
    severity: 'error',
    clauses: ['X-2', 'X-6'],
    zh: {
      summary: '每一页都有头部标识区和底部功能区。',
      message: '网页没有{zone}。来源：{source}。',
      fix: '使用统一的网页布局。',
    },
    en: {
      summary: 'Every page has a header and a footer.',
      message: 'The page has no {zoneEn}. Source: {source}.',
      fix: 'Use the common layout.',
    },
    example: {
      bad: '<body><main></main></body>',
      good: '<body><header></header><main></main><footer></footer></body>',
    },
  },
  'zone-differs': {
    severity: 'error',
    clauses: ['X-6'],
    zh: {
      summary: '各页的头部和底部与首页一致。',
      message: '{zone}与首页不一致：此处为“{value}”，首页为“{expected}”。来源：{source}。',
      fix: '使用统一的网页布局，不要为个别网页另做头部或底部。',
    },
    en: {
      summary: 'Header and footer are the same on every page as on the home page.',
      message: 'The {zoneEn} differs from the home page: here "{value}", there "{expected}". Source: {source}.',
      fix: 'Use the common layout.',
    },
    example: { bad: '<footer>其他页脚</footer>', good: '<footer>与首页相同的页脚</footer>' },
  },
  'foreign-load': {
    severity: 'error',
    clauses: ['R-GO-7.1.1', 'DESIGN-1'],
    zh: {
      summary: '网页不从其他网站加载任何文件。',
      message: '从其他网站加载了“{value}”。来源：{source}。',
      fix: '把文件放进本站；外部页面只能用链接。',
    },
    en: {
      summary: 'Pages load nothing from other hosts.',
      message: '"{value}" is loaded from another host. Source: {source}.',
      fix: 'Keep the file in the site; outside pages can only be linked to.',
    },
    example: { bad: '<img src="https://cdn.example.com/a.png" alt="">', good: '<img src="/_astro/a.png" alt="">' },
  },
  'inline-script': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '网页里没有内嵌脚本；确需内嵌的，要在安全策略中登记校验值。',
      message: '内嵌脚本没有在内容安全策略中登记。来源：{source}。',
      fix: '把脚本放进单独的文件。',
    },
    en: {
      summary: 'Pages hold no inline script unless the Content-Security-Policy names its hash.',
      message: 'The inline script has no hash in the Content-Security-Policy. Source: {source}.',
      fix: 'Move the script to a file.',
    },
    example: { bad: '<script>go()</script>', good: '<script type="module" src="/_astro/go.js"></script>' },
  },
  'inline-handler': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '网页元素上没有事件属性。',
      message: '元素上有事件属性“{value}”。来源：{source}。',
      fix: '删去这一属性；需要的交互写在脚本文件里。',
    },
    en: {
      summary: 'Elements carry no event attributes.',
      message: 'The element has the event attribute "{value}". Source: {source}.',
      fix: 'Remove it; put interaction in a script file.',
    },
    example: { bad: '<a href="/" onclick="go()">去</a>', good: '<a href="/">去</a>' },
  },
  'inline-style': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '网页里没有内嵌样式。',
      message: '网页里有内嵌样式（{value}）。来源：{source}。',
      fix: '把样式写进样式表，用 class 引用。',
    },
    en: {
      summary: 'Pages hold no inline styles.',
      message: 'The page holds an inline style ({value}). Source: {source}.',
      fix: 'Put it in a style sheet and use a class.',
    },
    example: { bad: '<p style="color:red">注意</p>', good: '<p class="warning">注意</p>' },
  },
  'csp-missing': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '响应头文件 _headers 对所有网页规定内容安全策略。',
      message: '_headers 里没有对全站（/*）的 Content-Security-Policy。',
      fix: '重新生成站点；_headers 由 lantai build 写出。',
    },
    en: {
      summary: 'The file _headers sets a Content-Security-Policy for all pages.',
      message: '_headers sets no Content-Security-Policy for /*.',
      fix: 'Build the site again; lantai build writes _headers.',
    },
    example: { bad: '/*\n  X-Frame-Options: DENY', good: "/*\n  Content-Security-Policy: default-src 'self'" },
  },
  'csp-weak': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '内容安全策略不放行内嵌脚本、内嵌样式、动态代码和其他网站。',
      message: '内容安全策略的 {directive} 含有“{value}”。',
      fix: '从策略中去掉这一项。',
    },
    en: {
      summary: 'The policy allows no inline script or style, no evaluated code and no other hosts.',
      message: '{directive} of the Content-Security-Policy holds "{value}".',
      fix: 'Take it out of the policy.',
    },
    example: { bad: "script-src 'self' 'unsafe-inline'", good: "script-src 'self' 'wasm-unsafe-eval'" },
  },
} as const satisfies Record<string, Rule>;
export type IdentityRule = keyof typeof identityRules;
