import { partsMarked } from '../part.ts';

/** Parts of the search page. */
export const part = partsMarked('data-search');

/** A copy of the first element of a `<template>`. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The search page has an empty template');
  return copy;
}
