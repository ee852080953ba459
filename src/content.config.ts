/**
 * Types of the Astro collections, so that `getEntry()` and `render()` work as Astro users expect. They hold nothing:
 * what they are asked for comes from the library (`scripts/render/collections.ts`).
 */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const loader = { name: 'lantai', load: () => Promise.resolve() };

export const collections = {
  entries: defineCollection({
    loader,
    schema: ({ image }) => z.object({ cover: image().optional(), pictures: z.record(z.string(), image()) }),
  }),
  siteAssets: defineCollection({ loader, schema: ({ image }) => z.object({ image: image() }) }),
};
