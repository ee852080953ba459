import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { contentPlugins } from './plugins.ts';

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
it('drops raw HTML that runs, loads or hides, even where nobody checked it', async () => {
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
  expect([...astro.localImagePaths]).toEqual(['a.png']);
});
it('puts tables of MDX into a box that scrolls', async () => {
  const { code } = await mdxToJs('<table>\n<tbody><tr><td>甲</td></tr></tbody>\n</table>', {
    hastPlugins: contentPlugins,
  });
  expect(code).toMatch(/table-scroll/);
});
