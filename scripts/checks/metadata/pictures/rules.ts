/** Raster and SVG pictures: whether they can be decoded, and what they contain. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'picture-corrupt': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '图片可以完整打开。',
      message: '图片已损坏，不能完整打开。',
      fix: '找到原图，重新导出后放入。',
    },
    en: {
      summary: 'Pictures can be decoded completely.',
      message: 'The picture is damaged and cannot be decoded completely.',
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
        'SVG pictures consist of shapes, text and colours: no scripts, animation or external references, and no parts that multiply.',
      message: '"{value}" is not allowed in an SVG picture.',
      fix: 'Export plain SVG without scripts, links, animation, external references and imports; merge shapes that are repeated over and over (use, pattern), or export a PNG.',
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
      summary: 'SVG pictures declare their namespace and size, so that browsers show them.',
      message: 'This SVG picture declares no namespace (xmlns) or no size (viewBox).',
      fix: 'Export it again; written by hand, it begins with <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 width height">.',
    },
    example: {
      bad: '<svg><path d="M0 0h10v10z"/></svg>',
      good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">',
    },
  },
});
