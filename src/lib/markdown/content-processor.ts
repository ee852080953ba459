/** The Markdown processor of all bodies, in builds, in the preview and for Astro's own tools. */
import { paragraphPlugins } from './chinese-paragraphs.ts';
import { contentPlugins } from './plugins.ts';
import { officialMarkdown } from './processor.ts';

export const contentProcessor = officialMarkdown({ mdastPlugins: paragraphPlugins, hastPlugins: contentPlugins });
