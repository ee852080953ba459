/**
 * Types of the Astro collections, so that `getEntry()` and `render()` work as Astro users expect. They hold nothing:
 * what they are asked for comes from the library (`scripts/render/collections.ts`).
 */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const loader = { name: 'lantai', load: () => Promise.resolve() };

export const collections = {
  /** Bodies of entries, by id. */
  entries: defineCollection({ loader, schema: z.object({}) }),
  /** Pictures of a site and its entries, by path. */
  pictures: defineCollection({ loader, schema: ({ image }) => z.object({ image: image() }) }),
};
