/** The part of css-tree that the check of built files uses; the package has no types of its own. */
declare module 'css-tree' {
  export interface CssPlace {
    line: number;
    column: number;
  }
  export interface CssList {
    toArray(): CssNode[];
  }
  export interface CssNode {
    type: string;
    loc?: { start: CssPlace } | null;
    name?: string | CssNode;
    kind?: string;
    unit?: string;
    property?: string;
    value?: CssNode | string;
    block?: CssNode | null;
    selector?: CssNode | null;
    children?: CssList | null;
  }
  export function parse(
    css: string,
    options: { positions: boolean; onParseError?: (error: Error & CssPlace) => void },
  ): CssNode;
  export function walk(
    tree: CssNode,
    visitor: { enter(node: CssNode): void; leave?(node: CssNode): void } | ((node: CssNode) => void),
  ): void;
  export function generate(node: CssNode): string;
}
