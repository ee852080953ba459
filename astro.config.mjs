// What is the same for every site. `lantai build` adds the site, its folders and the library.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundlerTargets } from './src/lib/browsers/supported.ts';
import { paragraphPlugins } from './src/lib/markdown/chinese-paragraphs.ts';
import { contentPlugins } from './src/lib/markdown/plugins.ts';
import { officialMarkdown } from './src/lib/markdown/processor.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  // Static parts of MDX are written as HTML by the Markdown processor, with void elements as HTML writes them.
  integrations: [mdx({ optimize: true })],
  markdown: {
    syntaxHighlight: false,
    processor: officialMarkdown({ mdastPlugins: paragraphPlugins, hastPlugins: contentPlugins }),
  },
  image: { service: { entrypoint: './src/image-service.ts' }, responsiveStyles: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      target: bundlerTargets,
      cssTarget: bundlerTargets,
      // Equal files become one asset, which keeps one of their names; so the name is left out.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
