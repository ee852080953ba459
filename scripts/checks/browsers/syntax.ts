import type { Node } from 'acorn';

/** An acorn node of any type. */
export type Syntax = Node & Readonly<Record<string, unknown>>;
