/** Parts of a page that a script works on, marked with an attribute in its template. */
export type PartOf = <T extends Element>(name: string, type: new () => T, root?: ParentNode) => T;

/** @returns a function that throws when the template and its script no longer fit together. */
export const partsMarked =
  (attribute: string): PartOf =>
  (name, type, root = document) => {
    const element = root.querySelector(`[${attribute}="${name}"]`);
    if (!(element instanceof type)) throw new Error(`The page has no ${type.name} [${attribute}="${name}"]`);
    return element;
  };
