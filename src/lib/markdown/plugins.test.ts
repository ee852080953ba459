import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { contentPlugins } from './plugins.ts';
import { telephoneLinks } from './telephone-links.ts';

const html = async (markdown: string) => {
  const { html: text } = await markdownToHtml(markdown, { hastPlugins: contentPlugins });
  return text.trim();
};

it('numbers headings whose text could be the identifier of another part of the page', async () => {
  expect(await html('## main\n\n## 1. 甲\n\n### 总则')).toBe(
    '<h2 id="section-1">main</h2>\n<h2 id="section-2">1. 甲</h2>\n<h3>总则</h3>',
  );
});
it('writes task lists as text', async () => {
  expect(await html('- [x] 甲\n- [ ] 乙')).toMatch(/>☑ 甲<.*>☐ 乙</s);
});
it('drops raw HTML that runs, loads or hides, even where no check was run', async () => {
  for (const bad of ['<script>x</script>', '<p onclick="x">甲</p>', '<iframe src="x"></iframe>', '<p hidden>甲</p>'])
    expect(await html(`${bad}\n\n乙`)).not.toMatch(/script|onclick|iframe|hidden/);
});
it('lets Astro know pictures given by reference', async () => {
  const astro = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  await markdownToHtml('![水闸][1] ![外](https://x.cn/a.png)\n\n[1]: a.png', {
    hastPlugins: contentPlugins,
    data: { astro },
  });
  expect([...astro.localImagePaths]).toEqual(['./a.png']);
});
it('writes names of pictures as paths, since a bare name would be a package in a module', async () => {
  expect(await html('![甲](a.png)![乙](./b.png)![丙](../c.png)![丁](d%20.png)')).toBe(
    '<p><img src="./a.png" alt="甲"><img src="./b.png" alt="乙"><img src="../c.png" alt="丙"><img src="./d%20.png" alt="丁"></p>',
  );
  expect(await html('![外](https://x.cn/a.png)')).toContain('src="https://x.cn/a.png"');
});
it('puts tables of MDX into a box that scrolls', async () => {
  const { code } = await mdxToJs('<table>\n<tbody><tr><td>甲</td></tr></tbody>\n</table>', {
    hastPlugins: contentPlugins,
  });
  expect(code).toMatch(/table-scroll/);
});
it('keeps telephone numbers on one line, and the dialled number as it is', async () => {
  const linked = async (markdown: string) =>
    (await markdownToHtml(markdown, { hastPlugins: [telephoneLinks] })).html.trim();
  expect(
    await linked('[0000-8100200](tel:0000-8100200)、[400 810 0200](tel:4008100200)、[**0000-1**转801](tel:0000-1)'),
  ).toBe(
    '<p><a href="tel:0000-8100200">0000\u20118100200</a>、<a href="tel:4008100200">400\u00a0810\u00a00200</a>、' +
      '<a href="tel:0000-1"><strong>0000\u20111</strong>转801</a></p>',
  );
  expect(await linked('[0000-8100200](https://www.example.gov.cn/a-b)')).toContain('0000-8100200');
});
it('marks how wide tables are in print', async () => {
  const row = (cell: string) => `|${` ${cell} |`.repeat(14)}`;
  const wide = [row('栏目'), row('---'), row('1234.56')].join('\n');
  expect(await html(wide)).toContain('data-paper="smallest"');
  expect(await html('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |')).not.toContain('data-paper');
  const cells = '<td>1234.56</td>'.repeat(14);
  expect(await html(`<table><tbody><tr>${cells}</tr></tbody></table>`)).toContain('data-paper="smallest"');
});
it('marks the language of a paragraph and its direction', async () => {
  expect(await html('سۇ توختىتىش ئۇقتۇرۇشى\n\n停水通知')).toBe(
    '<p lang="ug" dir="rtl">سۇ توختىتىش ئۇقتۇرۇشى</p>\n<p>停水通知</p>',
  );
  expect(await html('<p lang="za">Hawsmbwn</p>\n\n甲<span lang="ug" dir="rtl">سۇ</span>乙')).toBe(
    '<p lang="za">Hawsmbwn</p>\n<p>甲<span lang="ug" dir="rtl">سۇ</span>乙</p>',
  );
  expect(await html('甲<span lang="x" dir="rtl" style="a">乙</span>')).not.toContain('lang="x"');
});
it('marks the language of words inside a paragraph in another one, both ways', async () => {
  expect(await html('通知标题为 سۇ توختىتىش ئۇقتۇرۇشى，请互相转告，**한국어** 见后。')).toBe(
    '<p>通知标题为 <span lang="ug" dir="rtl">سۇ توختىتىش ئۇقتۇرۇشى</span>，请互相转告，<strong><span lang="ko" dir="ltr">한국어</span></strong> 见后。</p>',
  );
  expect(await html('سۇ توختىتىش ئۇقتۇرۇشى، سۇ توختىتىش **水务局** دە')).toContain(
    '<strong><span lang="zh-Hans" dir="ltr">水务局</span></strong>',
  );
  expect(await html('<td>قازاقشا</td>\n\n名为 `سۇ` 的文件')).not.toContain('<span');
});
it('leaves words alone whose language an editor declared', async () => {
  expect(await html('哈萨克语把这一所当地的学校叫做<span lang="kk-Arab">قازاقشا مەكتەپ</span>')).toContain(
    '<span lang="kk-Arab">قازاقشا مەكتەپ</span>',
  );
  expect(await html('一所学校<br>叫做<span lang="kk-Arab">قازاقشا</span>，水叫做 سۇ')).toContain(
    '<span lang="kk-Arab">قازاقشا</span>，水叫做 <span lang="ug" dir="rtl">سۇ</span>',
  );
  const { code } = await mdxToJs('哈萨克语把这一所当地的学校叫做<span lang="kk-Arab">قازاقشا مەكتەپ</span>', {
    hastPlugins: contentPlugins,
  });
  expect(code).not.toMatch(/"ug"/);
});
