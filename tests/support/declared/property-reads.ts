/** Which declared properties a program reads: by name, by taking objects apart, by a key out of a known set. */
import ts from 'typescript';
import { type Holder, isSchema, ValueFlow } from './value-flow.ts';

/** Declaration of a property → one place that reads it. A copy (spread, dump, assignment) reads nothing. */
export type PropertyReads = ReadonlyMap<ts.Node, ts.Node>;

/** @param names of the properties of interest; others are skipped. */
export function propertyReads(
  checker: ts.TypeChecker,
  files: readonly ts.SourceFile[],
  names: ReadonlySet<string>,
): PropertyReads {
  const direct = new Map<Holder, ts.Node>();
  const flow = new ValueFlow(checker);
  const read = (property: ts.Symbol | undefined, at: ts.Node) => {
    if (!property || isSchema(checker, property)) return;
    for (const declared of property.declarations ?? []) if (!direct.has(declared)) direct.set(declared, at);
  };
  const propertyOf = (type: ts.Type, name: string) => checker.getPropertyOfType(checker.getNonNullableType(type), name);

  function access(node: ts.PropertyAccessExpression): void {
    if (names.has(node.name.text) && !isWritten(node)) read(checker.getSymbolAtLocation(node.name), node);
  }

  function takenApart(pattern: ts.ObjectBindingPattern): void {
    const { parent } = pattern;
    const from = ts.isVariableDeclaration(parent) && parent.initializer ? parent.initializer : pattern;
    for (const element of pattern.elements) {
      const name = element.propertyName ?? element.name;
      if (ts.isIdentifier(name) && names.has(name.text))
        read(propertyOf(checker.getTypeAtLocation(from), name.text), element);
    }
  }

  function keyed(node: ts.ElementAccessExpression): void {
    const key = checker.getTypeAtLocation(node.argumentExpression);
    const known = checker.getBaseConstraintOfType(key) ?? key;
    const object = checker.getTypeAtLocation(node.expression);
    for (const each of known.isUnion() ? known.types : [known])
      if (each.isStringLiteral()) read(propertyOf(object, each.value), node);
      else if (each.flags & ts.TypeFlags.String) direct.set(checker.getNonNullableType(object), node);
  }

  function usedAs(value: ts.Expression, target: ts.Type | undefined): void {
    if (target) flow.follow(checker.getTypeAtLocation(value), target);
  }

  function call(node: ts.CallExpression | ts.NewExpression): void {
    const parameters = checker.getResolvedSignature(node)?.declaration?.parameters ?? [];
    node.arguments?.forEach((argument, index) => {
      usedAs(argument, checker.getContextualType(argument));
      // The declaration itself too: a generic parameter takes on the type of what it is given, its body does not.
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      if (!parameter || !ts.isParameter(parameter)) return;
      const declared = checker.getTypeAtLocation(parameter);
      usedAs(argument, parameter.dotDotDotToken ? checker.getIndexTypeOfType(declared, ts.IndexKind.Number) : declared);
    });
  }

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) access(node);
    else if (ts.isObjectBindingPattern(node)) takenApart(node);
    else if (ts.isElementAccessExpression(node)) keyed(node);
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) call(node);
    else if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      usedAs(node.expression, checker.getTypeFromTypeNode(node.type));
    else {
      const [value, context = value] = handedOn(node);
      if (value && context) usedAs(value, checker.getContextualType(context));
      for (const choice of choices(node)) usedAs(choice, checker.getTypeAtLocation(node));
    }
    ts.forEachChild(node, visit);
  }

  files.forEach(visit);
  const all = new Map<ts.Node, ts.Node>();
  for (const [declared, at] of direct)
    for (const origin of flow.origins(declared)) if ('kind' in origin && !all.has(origin)) all.set(origin, at);
  return all;
}

const isWritten = (node: ts.Expression) =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** The value a node hands on, and the expression whose place says as what. */
function handedOn(node: ts.Node): [value?: ts.Expression | undefined, context?: ts.Expression] {
  if (ts.isVariableDeclaration(node)) return node.type ? [node.initializer] : [];
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : [node.body];
  if (ts.isReturnStatement(node) || ts.isJsxExpression(node)) return [node.expression];
  if (ts.isPropertyAssignment(node)) return [node.initializer];
  if (ts.isShorthandPropertyAssignment(node)) return [node.name];
  if (ts.isJsxSpreadAttribute(node)) return [node.expression, node.parent];
  if (ts.isSpreadAssignment(node)) return [node.expression, node.parent];
  if (ts.isExpression(node) && ts.isArrayLiteralExpression(node.parent)) return [node];
  return [];
}

/** Values of which one becomes the value of the node: its type may be that of one of them. */
function choices(node: ts.Node): readonly ts.Expression[] {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isBinaryExpression(node) && EITHER.has(node.operatorToken.kind)) return [node.left, node.right];
  return [];
}
const EITHER: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);
