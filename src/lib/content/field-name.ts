/** A field as an editor finds it: `attachments(2).file` is the file of the second attachment. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}(${step + 1})`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}
