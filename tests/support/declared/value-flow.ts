/**
 * Follows values from one type into another: a component declares props of its own, and what it reads of them is read
 * of whatever its callers hand in.
 */
import ts from 'typescript';

/** Deeper than any record is nested; ends types that hold themselves. */
const DEEPEST = 8;
const OBJECT = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
/** A record of anything is how a walker sees an object: it looks at all keys alike and knows none. */
const UNTYPED = ts.TypeFlags.Unknown | ts.TypeFlags.Any;

/** What holds a value: the declaration of a property, or a record whose keys are not known by name. */
export type Holder = ts.Node | ts.Type;

/**
 * True for a field of a schema itself. The field of what it parses has the same declaration, and who looks at the
 * schema has not looked at any value.
 */
export function isSchema(checker: ts.TypeChecker, property: ts.Symbol): boolean {
  return checker.getPropertyOfType(checker.getTypeOfSymbol(property), '_zod') !== undefined;
}

export class ValueFlow {
  readonly #checker: ts.TypeChecker;
  /** What holds a value → the declarations it came from. */
  readonly #origins = new Map<Holder, Set<ts.Node>>();
  readonly #followed = new Map<ts.Type, Set<ts.Type>>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** All holders whose values reach `holder`, itself first. */
  origins(holder: Holder): ReadonlySet<Holder> {
    const found = new Set([holder]);
    for (const each of found) for (const origin of this.#origins.get(each) ?? []) found.add(origin);
    return found;
  }

  /** Notes that a value of one type is used as another. */
  follow(from: ts.Type, to: ts.Type, depth = 0): void {
    if (from === to || depth > DEEPEST || this.#isKnown(from, to)) return;
    const target = this.#constraintOf(to);
    if (from.isUnion()) return from.types.forEach((each) => this.follow(each, target, depth));
    if (target.isUnion()) return target.types.forEach((each) => this.follow(from, each, depth));
    if (!(from.flags & OBJECT) || !(target.flags & OBJECT)) return;
    if (this.#isList(from)) return this.#followList(from, target, depth);
    if (this.#isSameGeneric(from, target)) return this.#followArguments(from, target, depth);
    if (from.getCallSignatures().length > 0) return this.#followCalls(from, target, depth);
    const view = this.#checker.getIndexInfoOfType(target, ts.IndexKind.String);
    if (view && !(view.type.flags & UNTYPED)) this.#followKeys(from, target);
    for (const property of this.#checker.getPropertiesOfType(target)) {
      const source = this.#checker.getPropertyOfType(from, property.name);
      if (!source) continue;
      for (const declared of property.declarations ?? []) this.#note(declared, source);
      this.follow(this.#checker.getTypeOfSymbol(source), this.#checker.getTypeOfSymbol(property), depth + 1);
    }
  }

  #isKnown(from: ts.Type, to: ts.Type): boolean {
    const targets = this.#followed.get(from) ?? new Set();
    this.#followed.set(from, targets);
    if (targets.has(to)) return true;
    targets.add(to);
    return false;
  }

  #constraintOf(type: ts.Type): ts.Type {
    return type.flags & ts.TypeFlags.TypeParameter ? (this.#checker.getBaseConstraintOfType(type) ?? type) : type;
  }

  #isList(type: ts.Type): boolean {
    return this.#checker.isArrayType(type) || this.#checker.isTupleType(type);
  }

  #arguments(type: ts.Type): readonly ts.Type[] {
    const isReference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
    return isReference ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
  }

  /** A list may become a list of another kind or anything iterable: its items flow on. */
  #followList(from: ts.Type, target: ts.Type, depth: number): void {
    for (const item of this.#arguments(from))
      for (const other of this.#arguments(target)) this.follow(item, other, depth + 1);
  }

  #isSameGeneric(from: ts.Type, target: ts.Type): boolean {
    return from.symbol !== undefined && from.symbol === target.symbol && this.#arguments(from).length > 0;
  }

  #followArguments(from: ts.Type, target: ts.Type, depth: number): void {
    const others = this.#arguments(target);
    this.#arguments(from).forEach((each, index) => {
      const other = others[index];
      if (other) this.follow(each, other, depth + 1);
    });
  }

  /** A callback is handed what its caller has, and hands back what it makes of it. */
  #followCalls(from: ts.Type, target: ts.Type, depth: number): void {
    for (const own of from.getCallSignatures())
      for (const called of target.getCallSignatures()) {
        own.parameters.forEach((parameter, index) => {
          const given = called.parameters[index];
          if (given)
            this.follow(this.#checker.getTypeOfSymbol(given), this.#checker.getTypeOfSymbol(parameter), depth + 1);
        });
        this.follow(own.getReturnType(), called.getReturnType(), depth + 1);
      }
  }

  /** Seen as a record, an object holds all its properties under keys of any name. */
  #followKeys(from: ts.Type, target: ts.Type): void {
    for (const property of this.#checker.getPropertiesOfType(from)) this.#note(target, property);
  }

  #note(holder: Holder, source: ts.Symbol): void {
    if (isSchema(this.#checker, source)) return;
    for (const origin of source.declarations ?? [])
      if (origin !== holder) this.#origins.set(holder, (this.#origins.get(holder) ?? new Set<ts.Node>()).add(origin));
  }
}
