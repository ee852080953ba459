/** Encoding, line ends, and characters that cannot be seen, displayed or searched. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  encoding: {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文件用 UTF-8 编码保存。',
      message: '从这里开始的文字不是 UTF-8 编码，无法读取。',
      fix: '用编辑器打开原文件，另存为 UTF-8 编码后重新提交。',
    },
    en: {
      summary: 'Files are saved as UTF-8.',
      message: 'The text from here on is not UTF-8 and cannot be read.',
      fix: 'Open the original in an editor and save it as UTF-8.',
    },
    example: { bad: '以 GBK 编码保存的文件', good: '以 UTF-8 编码保存的文件' },
  },
  bom: {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文件开头没有字节顺序标记（BOM）。',
      message: '文件开头有看不见的字节顺序标记（BOM）。',
      fix: '在编辑器中另存为“UTF-8 无 BOM”。',
    },
    en: {
      summary: 'Files do not begin with a byte order mark.',
      message: 'The file begins with an invisible byte order mark.',
      fix: 'Save it as "UTF-8 without BOM".',
    },
    example: { bad: '\\uFEFF---', good: '---' },
  },
  crlf: {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-4'],
    zh: {
      summary: '换行统一用 LF。',
      message: '文件从这里起使用了 Windows 换行（CRLF）。',
      fix: '在编辑器右下角把换行方式由 CRLF 改为 LF 后保存。',
    },
    en: {
      summary: 'Lines end with LF.',
      message: 'From here on the file uses Windows line ends (CRLF).',
      fix: 'Change the line ends from CRLF to LF in the editor and save.',
    },
    example: { bad: 'title: 标题\\r\\n', good: 'title: 标题\\n' },
  },
  'look-alike': {
    severity: 'warning',
    fixable: true,
    clauses: ['R-GO-6.1c', 'DESIGN-4'],
    zh: {
      summary: '文字用常用的汉字，不用样子相同的部首字符和兼容字符。',
      message: '文中有 {count} 个看起来一样、其实是部首或兼容字符的字，搜索找不到：{value}。',
      fix: '换成箭头后面的常用字；从 PDF 复制的文字常有这种字符。',
    },
    en: {
      summary: 'Text uses ordinary characters, not radicals or compatibility characters that look the same.',
      message:
        '{count} characters are look-alike radicals or compatibility characters, which search does not find: {value}.',
      fix: 'Use the characters after the arrows; text copied from PDF files often has such characters.',
    },
    example: { bad: 'title: ⽔务⼯作通知', good: 'title: 水务工作通知' },
  },
  'control-character': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文字中没有控制字符和改变文字方向的字符。',
      message: '这里有看不见的控制字符 {value}。',
      fix: '删去这个字符；从别处粘贴的文字，先粘贴为纯文本。',
    },
    en: {
      summary: 'Text has no control characters and no characters that change its direction.',
      message: 'There is an invisible control character {value} here.',
      fix: 'Delete it; paste text from elsewhere as plain text.',
    },
    example: { bad: '通知\\u202E公告', good: '通知公告' },
  },
  'invisible-character': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文字中没有零宽字符等看不见的字符。',
      message: '这里有看不见的字符 {value}，会使搜索找不到这个词，也可能用来藏匿文字。',
      fix: '删去这个字符；从别处粘贴的文字，先粘贴为纯文本。',
    },
    en: {
      summary: 'Text has no invisible characters such as zero-width spaces.',
      message: 'There is an invisible character {value} here, which hides the word from search.',
      fix: 'Delete it; paste text from elsewhere as plain text.',
    },
    example: { bad: '通\\u200B知', good: '通知' },
  },
  'unreadable-character': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文字中没有乱码和多数设备不能显示的字符。',
      message: '这里有不能显示的字符 {value}：原来的字已经丢失，或者是自造的字。',
      fix: '对照原件补上正确的字；自造字换成 Unicode 中正式编码的字，没有的用文字描述或图片。',
    },
    en: {
      summary: 'Text has no characters that most devices cannot display.',
      message:
        'The character {value} cannot be displayed: the original was lost in conversion, or it is a private-use character.',
      fix: 'Write the correct character from the original; replace private-use characters with those of Unicode.',
    },
    example: { bad: '李\\uFFFD主任', good: '李𤩽主任' },
  },
  'escaped-character': {
    severity: 'error',
    clauses: ['R-DL-24', 'DESIGN-4'],
    zh: {
      summary: '字段中不用转义写入看不见的字符。',
      message: '这个值用转义写入了看不见或不能显示的字符 {value}。',
      fix: '删去 \\u…、\\x… 形式的转义。',
    },
    en: {
      summary: 'Fields have no invisible characters written as escapes.',
      message: 'An escape adds the invisible or unreadable character {value} to this value.',
      fix: 'Delete the \\u… or \\x… escape.',
    },
    example: { bad: 'title: "通\\u200B知"', good: 'title: 通知' },
  },
});
