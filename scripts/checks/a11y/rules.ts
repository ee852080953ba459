/** Catalogue of the a11y check. `axeRule` is axe's own id, `target` the selector of the element. */
import { defineRules } from '../rules/define-rules.ts';

export const rules = defineRules({
  violation: {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-2.2-AA', 'GB/T 37668'],
    zh: {
      summary: '每一种网页在电脑和手机屏幕上都没有无障碍问题（WCAG 2.2 A 与 AA 级）。',
      message: '无障碍问题：{help}。位置 {target}，屏幕宽度 {widths}[[，{detail}]]（{axeRule}）。来源：{source}。',
      fix: '改正这一元素的模板、样式或正文；规则说明见 https://dequeuniversity.com/rules/axe/4.11/{axeRule}?lang=zh_CN。',
    },
    en: {
      summary: 'One page of each template has no accessibility violation on desktop and phone (WCAG 2.2 A and AA).',
      message: 'Accessibility: {help}. At {target}, screen width {widths}[[, {detail}]] ({axeRule}). Source: {source}.',
      fix: 'Fix the template, style or text of the element; see https://dequeuniversity.com/rules/axe/4.11/{axeRule}.',
    },
    example: { bad: '<img src="/_astro/a.png">', good: '<img src="/_astro/a.png" alt="工作人员检查水闸">' },
  },
  'best-practice': {
    severity: 'warning',
    clauses: ['R-GO-6.1c'],
    zh: {
      summary: '网页遵循 axe 的无障碍最佳实践。',
      message: '无障碍建议：{help}。位置 {target}，屏幕宽度 {widths}[[，{detail}]]（{axeRule}）。来源：{source}。',
      fix: '照建议改正这一元素的模板、样式或正文。',
    },
    en: {
      summary: 'Pages follow the best practices that axe recommends.',
      message:
        'Accessibility advice: {help}. At {target}, screen width {widths}[[, {detail}]] ({axeRule}). Source: {source}.',
      fix: 'Fix the template, style or text of the element.',
    },
    example: { bad: '<main></main><p>不在任何区域里的文字</p>', good: '<main><p>正文</p></main>' },
  },
  reflow: {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.4.10'],
    zh: {
      summary: '网页在 360 和 320 像素宽的屏幕上不需要左右滚动。',
      message: '屏幕宽 {width} 像素时网页宽出 {excess} 像素，需要左右滚动，最宽的是 {target}。来源：{source}。',
      fix: '让这一元素随屏幕变窄；表格放进可滚动的区域。',
    },
    en: {
      summary: 'Pages do not scroll horizontally at 360 and 320 pixels.',
      message:
        'On a screen of {width} px the page is {excess} px too wide; the widest element is {target}. Source: {source}.',
      fix: 'Let the element shrink with the screen; put tables in a scrolling region.',
    },
    example: { bad: '.banner { width: 600px }', good: '.banner { max-width: 100% }' },
  },
  'not-run': {
    severity: 'error',
    clauses: ['R-GO-6.1c'],
    zh: {
      summary: '无障碍检查要在真实的浏览器中进行；没有浏览器时报告“未检查”，不算通过。',
      message: '没有进行无障碍检查：{reason}。',
      fix: '{install}。',
    },
    en: {
      summary: 'The accessibility check needs a real browser; without one it is "not run", never passed.',
      message: 'The accessibility check did not run: {reason}.',
      fix: '{install}.',
    },
    example: { bad: 'CHROMIUM_PATH=/没有/这个/文件', good: 'CHROMIUM_PATH=/usr/bin/chromium' },
  },
});
