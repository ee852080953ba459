/** What a build takes from the compiled templates: the pages, and the parts of Astro that pages made later share. */
import { createApp } from 'astro/app/entrypoint';

export { getConfiguredImageService, Image, imageConfig } from 'astro:assets';
export * as jsxRuntime from 'astro/jsx-runtime';
export { galleryPages } from './templates/gallery/examples.ts';

export const app = createApp();
