/** Reprints that are late, missing or differ from their original. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'reprint-late': {
    severity: 'warning',
    clauses: ['R-GO-8.4.1a', 'R-YZ-19.3c', 'R-LYG-7.1b'],
    zh: {
      summary: '上级网站和本级门户的重要政策信息在规定时限内转载。',
      message: '“{source}”于{originalPublishedAt}发布，到{value}才转载，超过了{limit}。',
      fix: '核对两个时间；确实迟转的，记下原因，写进 exceptions.yaml，以后按时读取稿源动态。',
    },
    en: {
      summary: 'Important policy information of superior sites and of the portal is reprinted in time.',
      message: '"{source}" published it at {originalPublishedAt}; it was reprinted at {value}, later than {limit}.',
      fix: 'Check both times; if it was late, record the reason in exceptions.yaml.',
    },
    example: {
      bad: "publishedAt: '2026-10-14 10:00'(原文 2026-10-13 21:30 发布)",
      good: "publishedAt: '2026-10-14 08:50'(原文 2026-10-13 21:30 发布)",
    },
  },
  'reprint-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.1.0a', 'R-GO-4.1.5d', 'R-GO-8.4.1a', 'R-GO-8.4.2', 'R-YZ-19.3c', 'R-LYG-7.1b'],
    zh: {
      summary: '上级网站和本级门户的重要政策信息都要转载，没有转载的逐条列出。',
      message: '“{source}”{publishedAt}发布的《{value}》过了{limit}还没有转载：{url}。',
      fix: '马上转载，或者在门户稿件的 alsoIn 里写上本站栏目；与本站无关的，在稿源登记的 relevant 里写明取哪些，或者在稿源动态的这一条写 notReprinted 和理由。',
    },
    en: {
      summary:
        'Important policy information of superior sites and of the portal is reprinted; what is missing is listed.',
      message: '"{value}", published by "{source}" at {publishedAt}, has not been reprinted within {limit}: {url}.',
      fix: 'Reprint it, or show it with alsoIn; if it does not concern the site, narrow relevant of the source, or write notReprinted with a reason at the item.',
    },
    example: { bad: '(稿源动态里的一条，12小时后还没有转载)', good: '(转载写着 source.url: 这一条的网址)' },
  },
  'source-feed': {
    severity: 'warning',
    clauses: ['R-GO-8.4.1a', 'R-YZ-19.3c', 'R-LYG-7.1b'],
    zh: {
      summary: '要及时转载的稿源有订阅地址。',
      message: '“{value}”的重要政策信息要及时转载，但稿源登记没有写订阅地址（feed），查不出漏转了哪些。',
      fix: '写上对方的 RSS、Atom 或 JSON Feed 地址；对方没有的，请对方提供列表，用 npm run lantai -- import feed <文件> 读入。',
    },
    en: {
      summary: 'Sources that have to be reprinted in time have a feed.',
      message: 'Items of "{value}" have to be reprinted in time; without feed nobody can list what is missing.',
      fix: 'Write the address of its RSS, Atom or JSON feed.',
    },
    example: {
      bad: 'level: 省级政府门户网站',
      good: 'level: 省级政府门户网站\nfeed: https://www.example.gov.cn/feed.xml',
    },
  },
  'feed-unread': {
    severity: 'warning',
    clauses: ['R-GO-8.4.1a', 'R-YZ-19.3c', 'R-LYG-7.1b', 'R-GO-8.2.2a'],
    zh: {
      summary: '稿源动态的读取间隔不超过转载时限。',
      message: '“{value}”的动态[[上次读取是{read}，]]超过{limit}没有读取，漏转了哪些不知道。',
      fix: '运行 npm run lantai -- import feed --site {site}，提交写好的文件；最好定时运行。',
    },
    en: {
      summary: 'Feeds of sources are read at least as often as reprints are due.',
      message: 'The feed of "{value}" has not been read for {limit}[[; it was last read at {read}]].',
      fix: 'Run npm run lantai -- import feed --site {site} and commit the file.',
    },
    example: { bad: "fetchedAt: '2026-11-20 08:00'", good: "fetchedAt: '2026-11-22 08:00'" },
  },
  'feed-unregistered': {
    severity: 'error',
    clauses: ['R-DL-23.3', 'R-GO-8.4.1a'],
    zh: {
      summary: '稿源动态只有登记过的稿源。',
      message: '稿源登记里没有编号“{value}”。',
      fix: '改正编号；不再使用的稿源，从稿源动态里删去，或者登记到 {register}。',
    },
    en: {
      summary: 'The register of feeds has only registered sources.',
      message: 'The register of sources has no id "{value}".',
      fix: 'Correct the id, remove the feed, or register the source in {register}.',
    },
    example: { bad: 'source: provinse', good: 'source: province' },
  },
  'original-missing': {
    severity: 'warning',
    clauses: ['R-DL-23.1', 'R-DL-23.2'],
    zh: {
      summary: '转载本站群网站的，原文在那个网址上。',
      message: '本站群的网站上没有这个网址的信息：{value}。',
      fix: '改为原文现在的网址；原文已经撤回的，撤回转载。',
    },
    en: {
      summary: 'The original of a reprint from a site of the fleet is at its address.',
      message: 'No site of the fleet has published anything at {value}.',
      fix: 'Write the present address of the original; if it was withdrawn, withdraw the reprint.',
    },
    example: { bad: 'url: https://www.example.gov.cn/xwzx/2026-03-17-a/(没有这一页)', good: 'url: (门户上原文的网址)' },
  },
  'original-title': {
    severity: 'warning',
    clauses: ['R-DL-23.2'],
    zh: {
      summary: '登记的原标题与原文的标题一致。',
      message: '原文的标题是《{original}》，这里写的是《{value}》。',
      fix: '照原文改正 originalTitle 和标题。',
    },
    en: {
      summary: 'The recorded title is that of the original.',
      message: 'The original is titled "{original}"; the record says "{value}".',
      fix: 'Correct originalTitle and the title.',
    },
    example: { bad: 'originalTitle: (与原文不同)', good: 'originalTitle: (照原文)' },
  },
  'original-time': {
    severity: 'warning',
    clauses: ['R-YZ-19.3c', 'R-DL-23.2'],
    zh: {
      summary: '登记的原发布时间与原文一致。',
      message: '原文于{original}发布，这里写的是{value}。',
      fix: '照原文改正 originalPublishedAt。',
    },
    en: {
      summary: 'The recorded time is that of the original.',
      message: 'The original was published at {original}; the record says {value}.',
      fix: 'Correct originalPublishedAt.',
    },
    example: { bad: "originalPublishedAt: '2026-03-18 08:00'", good: "originalPublishedAt: '2026-03-17 16:10'" },
  },
  'original-text': {
    severity: 'warning',
    clauses: ['R-DL-23.2'],
    zh: {
      summary: '转载的正文与原文逐句一致。',
      message: '与原文相比，有{foreign}句不在原文里，少了{omitted}句[[；第一处不同：“{sentence}”]]。',
      fix: '与原文逐句核对，改回原样；原文后来改过的，重新读取稿源动态。',
    },
    en: {
      summary: 'The text of a reprint is that of the original, sentence by sentence.',
      message:
        '{foreign} sentences are not in the original and {omitted} are left out[[; the first that differs: "{sentence}"]].',
      fix: 'Compare it with the original and restore it; if the original has changed, read the feed again.',
    },
    example: { bad: '(改写、增删了原文的句子)', good: '(照原文)' },
  },
});
