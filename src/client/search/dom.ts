import { partsMarked } from '../part.ts';

/** Parts of the search page. */
export const part = partsMarked('data-search');

/** A copy of the first element of a `<template>`. */
export function copyOf(name: string): HTMLElement {
  const copy = part(name, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The template ${name} of the search page is empty`);
  return copy;
}

/** Shows a text, or hides its element where there is none. */
export function fill(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = text === '';
}

export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** A list item for each element. */
export function items(elements: readonly Node[]): HTMLLIElement[] {
  return elements.map((element) => {
    const item = document.createElement('li');
    item.append(element);
    return item;
  });
}
