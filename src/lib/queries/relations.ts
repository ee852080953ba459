import type { RelationSource, RelationTarget, RelationName } from '../../../schemas/relations.ts';
import type { Entry } from '../model/entry.ts';

/** Both ends of every relation. */
export interface Relations {
  /** Visible entries that `entry` names, in the order it names them. */
  targets<R extends RelationName>(name: R, entry: Entry<RelationSource<R>>): Entry<RelationTarget<R>>[];
  /** Visible entries that name `entry`: the other end of the same declaration. */
  referrers<R extends RelationName>(name: R, entry: Entry): readonly Entry<RelationSource<R>>[];
}
