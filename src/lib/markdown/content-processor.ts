/** The Markdown processor of all bodies, in builds, in the preview and for Astro's own tools. */
import { paragraphPlugins } from './chinese-paragraphs.ts';
import { contentPlugins } from './plugins.ts';
import { officialMarkdown } from './processor.ts';

/** Static parts of MDX are written as HTML by the Markdown processor, with void elements as HTML writes them. */
export const MDX_OPTIONS = { optimize: true } as const;

export const contentProcessor = officialMarkdown({ mdastPlugins: paragraphPlugins, hastPlugins: contentPlugins });
