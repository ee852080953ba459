/** Rules about pictures and attachments. */
import type { Rule } from '../../check.ts';

export const fileRules = {
  'file-missing': {
    severity: 'error',
    clauses: ['R-JM-22.3'],
    zh: {
      summary: '写到的附件和图片都在文件夹里。',
      message: '“{field}”写的文件“{value}”不存在。',
      fix: '[[您要写的可能是 {suggestion}。]]把文件放到 {folder} 下，或改正文件名。',
    },
    en: {
      summary: 'Attachments and pictures that are named exist.',
      message: 'The file "{value}" named by "{field}" does not exist.',
      fix: '[[Did you mean {suggestion}? ]]Put the file into {folder}, or mend the name.',
    },
    example: {
      bad: 'attachments:\n  - title: 申请表\n    file: form.docx(文件不存在)',
      good: 'attachments:\n  - title: 申请表\n    file: form.docx',
    },
  },
  'file-orphan': {
    severity: 'warning',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '每个附件和图片都有条目使用。',
      message: '没有条目使用这个文件。',
      fix: '在条目中引用它，或删去它。',
    },
    en: {
      summary: 'Every attachment and picture is used by an entry.',
      message: 'No entry uses this file.',
      fix: 'Use it in an entry or delete it.',
    },
    example: { bad: 'content/www/dt/old.jpg(无人引用)', good: 'cover:\n  file: old.jpg' },
  },
  'file-type': {
    severity: 'error',
    clauses: ['R-JM-22.3', 'DESIGN-4'],
    zh: {
      summary: '附件只用规定的文件类型。',
      message: '不能发布“{value}”类型的文件。',
      fix: '换成可以发布的类型：{allowed}。压缩包请解开后逐个发布，便于公众直接查阅。',
    },
    en: {
      summary: 'Attachments are of the allowed file types.',
      message: 'Files of the type "{value}" may not be published.',
      fix: 'Use one of: {allowed}. Unpack archives and publish the files one by one.',
    },
    example: { bad: 'setup.exe', good: 'form.pdf' },
  },
  'file-content': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '文件内容与扩展名一致。',
      message: '文件的扩展名是“{value}”，内容却不是这种文件。',
      fix: '用相应的软件打开并另存为 {value} 格式，不要只改扩展名。',
    },
    en: {
      summary: 'The content of a file is what its extension says.',
      message: 'The extension is "{value}" but the content is not of that type.',
      fix: 'Open it in its program and save it as {value}; renaming is not enough.',
    },
    example: { bad: '把网页改名为 form.pdf', good: '由文字处理软件导出的 form.pdf' },
  },
  'file-size': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '图片和附件不超过规定大小。',
      message: '文件有 {value}，超过这类文件的上限 {limit}。',
      fix: '压缩图片或拆分文件后重新放入。',
    },
    en: {
      summary: 'Pictures and attachments stay below the limit.',
      message: 'The file has {value}, more than the {limit} allowed for its type.',
      fix: 'Compress or split it.',
    },
    example: { bad: '60 MB 的照片', good: '600 KB 的照片' },
  },
  'picture-corrupt': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '图片可以完整打开。',
      message: '图片已损坏，不能完整打开。',
      fix: '找到原图，重新导出后放入。',
    },
    en: {
      summary: 'Pictures open completely.',
      message: 'The picture is damaged and does not open completely.',
      fix: 'Export it again from the original.',
    },
    example: { bad: '只传了一半的 photo.jpg', good: '完整的 photo.jpg' },
  },
  'picture-pixels': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '图片不超过 4000 万像素。',
      message: '图片有 {value} 像素，超过 {limit} 百万像素的上限。',
      fix: '把图片缩小，长边 4000 像素足够网页使用。',
    },
    en: {
      summary: 'Pictures have at most 40 million pixels.',
      message: 'The picture has {value} pixels, more than {limit} million.',
      fix: 'Make it smaller; 4000 pixels on the long side are enough for the web.',
    },
    example: { bad: '10000 × 10000 像素', good: '4000 × 3000 像素' },
  },
  'picture-format': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '题图、地图和徽标是图片文件。',
      message: '“{field}”写的“{value}”不是可以显示的图片。',
      fix: '换成图片文件：{allowed}。',
    },
    en: {
      summary: 'Covers, maps and logos are pictures.',
      message: 'The file "{value}" named by "{field}" is not a picture that can be shown.',
      fix: 'Use a picture: {allowed}.',
    },
    example: { bad: 'cover:\n  file: report.pdf', good: 'cover:\n  file: photo.jpg' },
  },
  'svg-unsafe': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: 'SVG 图片只由图形、文字和颜色组成，不含脚本、动画和外部引用，图形不成倍展开。',
      message: 'SVG 图片中的“{value}”不允许使用。',
      fix: '在绘图软件中导出为“纯 SVG”，删去脚本、链接、动画、外部引用和样式导入；重复引用（use、pattern）过多的，先把图形合并；仍然不行，导出为 PNG。',
    },
    en: {
      summary:
        'SVG pictures consist of shapes, text and colours: no scripts, movement or external references, no parts that multiply.',
      message: '"{value}" is not allowed in an SVG picture.',
      fix: 'Export plain SVG without scripts, links, movement, external references and imports; merge shapes that are repeated over and over (use, pattern), or export a PNG.',
    },
    example: { bad: '<svg onload="…">', good: '<svg viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>' },
  },
  'svg-root': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: 'SVG 图片注明命名空间和大小，浏览器才能显示。',
      message: '这个 SVG 图片没有注明命名空间（xmlns）或大小（viewBox）。',
      fix: '在绘图软件中重新导出；手写的，根元素写成 <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 宽 高">。',
    },
    en: {
      summary: 'SVG pictures name their namespace and size, so that browsers show them.',
      message: 'This SVG picture names no namespace (xmlns) or no size (viewBox).',
      fix: 'Export it again; written by hand, it begins with <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 width height">.',
    },
    example: {
      bad: '<svg><path d="M0 0h10v10z"/></svg>',
      good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">',
    },
  },
} as const satisfies Record<string, Rule>;
