/** What office documents and PDF files contain. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'file-macro': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '附件里没有宏。',
      message: '文件里有宏，打开后会运行程序：{value}。',
      fix: '用办公软件打开，“另存为”不带宏的格式（docx、xlsx、pptx）；旧格式 doc、xls、ppt 也请另存为新格式。',
    },
    en: {
      summary: 'Attachments contain no macros.',
      message: 'The file contains macros, which run as a program: {value}.',
      fix: 'Save it in a format without macros (docx, xlsx, pptx), also where it is a doc, xls or ppt.',
    },
    example: { bad: '带宏的 form.docx', good: '另存为不带宏的 form.docx' },
  },
  'file-action': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: 'PDF 文件里没有脚本，没有打开时自动执行的动作。',
      message: 'PDF 文件里有脚本或者自动执行的动作：{value}。',
      fix: '从原稿重新“导出为 PDF”，不要带脚本、按钮动作、可提交的表单和音视频；没有原稿的，用“打印为 PDF”另存一份。',
    },
    en: {
      summary: 'PDF files contain no scripts and no automatic actions.',
      message: 'The PDF contains a script or an automatic action: {value}.',
      fix: 'Export it again from its source without scripts, button actions, forms that are submitted, sound and film; without the source, print it to a PDF.',
    },
    example: { bad: '打开时运行 JavaScript 的 form.pdf', good: '由文字处理软件导出的 form.pdf' },
  },
  'file-external': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '附件打开时不从别处取内容，不启动别的程序。',
      message: '文件打开时会从别处取内容或启动别的程序：{value}。',
      fix: '远程模板：在“文档模板”里换成 Normal；链接的图片：复制后“选择性粘贴”为图片；链接的表格和数据：“数据—编辑链接”里断开；域：选中后按 Ctrl+Shift+F9 变成普通文字；指向本机文件的超链接：删去。再另存。',
    },
    en: {
      summary: 'Attachments load no external content and start no program when opened.',
      message: 'When opened, the file loads external content or starts a program: {value}.',
      fix: 'Choose the template Normal, paste linked pictures as pictures, break links to workbooks and data, turn fields into text (Ctrl+Shift+F9), remove links to files of your computer, then save again.',
    },
    example: { bad: '模板为 https://example.com/a.dotm 的 form.docx', good: '模板为 Normal 的 form.docx' },
  },
  'file-embedded': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '附件里不夹带别的文件、程序和控件。',
      message: '文件里夹带了别的文件、程序或者控件：{value}。',
      fix: '把夹带的文件删去，需要公开的单独作为附件发布；嵌入的公式、图形等对象转成图片；控件换成普通表格。',
    },
    en: {
      summary: 'Attachments contain no embedded files, programs or controls.',
      message: 'The file contains another file, a program or a control: {value}.',
      fix: 'Remove it and publish it as a separate attachment; turn embedded objects into pictures and controls into a plain table.',
    },
    example: { bad: '夹带 setup.exe 的 form.docx', good: '只有文字和表格的 form.docx' },
  },
  'file-encrypted': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '附件没有加密，没有限制打开和复制。',
      message: '文件加了密码或者限制，里面的内容无法检查，读屏软件也可能读不出。',
      fix: '在办公软件中去掉密码和“限制编辑”的加密，另存后重新放入。',
    },
    en: {
      summary: 'Attachments are not encrypted and do not restrict opening or copying.',
      message: 'The file is encrypted or protected: its content cannot be checked, and screen readers may fail.',
      fix: 'Remove the password and the protection, save it again.',
    },
    example: { bad: '设了打开密码的 form.docx', good: '没有密码的 form.docx' },
  },
  'file-damaged': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '附件可以完整打开，里面的目录与内容一致。',
      message: '文件已损坏，或者里面的目录与内容不一致[[：{value}]]。',
      fix: '用原来的软件打开原稿，另存后重新放入。',
    },
    en: {
      summary: 'Attachments are complete, and their directory matches their content.',
      message: 'The file is damaged, or its directory does not match its content[[: {value}]].',
      fix: 'Open the original in its program, save it again.',
    },
    example: { bad: '只传了一半的 form.docx', good: '完整的 form.docx' },
  },
  'file-secrecy-mark': {
    severity: 'error',
    clauses: ['R-DL-36', 'R-GO-2.2.2a', 'R-YZ-21.2'],
    zh: {
      summary: '附件里没有密级标志和“内部资料”“此件不公开”之类的标注。',
      message: '附件里有密级或者内部文件的标注“{value}”。',
      fix: '立即停止发布，不要提交、不要转发，报保密工作机构处理；确认不是涉密、内部文件的，由保密审查人员核对原件后删去标注，重新保存。',
    },
    en: {
      summary: 'Attachments have no classification mark and no note such as "internal" or "not for publication".',
      message: 'The attachment has a mark of a classified or internal document: "{value}".',
      fix: 'Stop, do not commit or forward it, and report it to the secrecy office; if it is not classified, have the mark checked against the original and removed.',
    },
    example: { bad: '首页标有“机密★5年”的 plan.docx', good: '没有密级标志的 plan.docx' },
  },
});
