/** Parts of the document library, marked with `data-documents` in its template. */

/** @throws when the template and this script no longer fit together. */
export function part<T extends Element>(name: string, type: new () => T, root: ParentNode = document): T {
  const element = root.querySelector(`[data-documents="${name}"]`);
  if (!(element instanceof type)) throw new Error(`The document library has no ${type.name} "${name}"`);
  return element;
}
