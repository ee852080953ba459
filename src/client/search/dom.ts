/** Parts of the search page, marked with `data-search` in its template. */

/** @throws when the template and this script no longer fit together. */
export function part<T extends HTMLElement>(name: string, type: new () => T, root: ParentNode = document): T {
  const element = root.querySelector(`[data-search="${name}"]`);
  if (!(element instanceof type)) throw new Error(`The search page has no ${type.name} "${name}"`);
  return element;
}

/** A copy of the first element of a `<template>`. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The search page has an empty template');
  return copy;
}
