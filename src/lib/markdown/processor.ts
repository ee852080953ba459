/** The Markdown processor of the build: Astro's, after the source has been rewritten as its editors mean it. */
import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { MARKDOWN_FEATURES } from './parse-markdown.ts';
import { meantText } from './read-markdown.ts';

type Processor = ReturnType<typeof satteri>;

/** For `markdown.processor`; used for entries in Markdown and in MDX. */
export function officialMarkdown(options: Pick<SatteriProcessorOptions, 'mdastPlugins' | 'hastPlugins'>): Processor {
  const processor = satteri({ ...options, features: MARKDOWN_FEATURES });
  return {
    ...processor,
    async createRenderer(shared) {
      const renderer = await processor.createRenderer(shared);
      return { render: (content, about) => renderer.render(meantText(content, 'md'), about) };
    },
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new TypeError('The Markdown processor does not render MDX');
      return {
        process: (content, file, frontmatter) => renderer.process(meantText(content, 'mdx'), file, frontmatter),
      };
    },
  };
}
