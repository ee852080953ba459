// What is the same for every site. `lantai build` adds the site, its folders and the library.
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentPlugins } from './src/lib/markdown/plugins.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: contentPlugins, features: { smartPunctuation: false } }),
  },
  image: { responsiveStyles: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Equal files become one asset, named after whichever was met first; so the name is left out.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
