// The templates are compiled once and know no content: `lantai build` and the preview put it in when a page is made.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundlerTargets } from './src/lib/browsers/supported.ts';
import { contentProcessor, MDX_OPTIONS } from './src/lib/markdown/content-processor.ts';

export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(MDX_OPTIONS)],
  markdown: {
    syntaxHighlight: false,
    processor: contentProcessor,
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
