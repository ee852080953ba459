/** Where the fields of a type are declared, by their paths: `site.contact.phone`, `consultation.guests[].name`. */
import ts from 'typescript';

/** Declaration → the paths it stands for: shared parts of schemas are declared once and are in many places. */
export type DeclaredPaths = ReadonlyMap<ts.Node, ReadonlySet<string>>;

/** Keys of a record are not declared one by one and show as `*`. */
const ANY_KEY = '*';

export function pathsOf(checker: ts.TypeChecker, root: ts.Type): DeclaredPaths {
  const paths = new Map<ts.Node, Set<string>>();
  const walk = (type: ts.Type, at: string, above: readonly ts.Type[]): void => {
    if (above.includes(type)) return;
    const below = (child: ts.Type, path: string) => walk(child, path, [...above, type]);
    if (type.isUnion()) return type.types.forEach((each) => walk(each, at, above));
    if (checker.isArrayType(type) || checker.isTupleType(type))
      return checker.getTypeArguments(type as ts.TypeReference).forEach((item) => below(item, `${at}[]`));
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return;
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index) below(index.type, `${at}.${ANY_KEY}`);
    for (const property of checker.getPropertiesOfType(type)) {
      const { declarations = [] } = property;
      const isRoot = at === '';
      const name = declarations.length > 0 || isRoot ? property.name : ANY_KEY;
      const path = isRoot ? name : `${at}.${name}`;
      if (!isRoot)
        for (const declaration of declarations)
          paths.set(declaration, (paths.get(declaration) ?? new Set<string>()).add(path));
      below(checker.getTypeOfSymbol(property), path);
    }
  };
  walk(root, '', []);
  return paths;
}
