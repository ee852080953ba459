import type { Declaring, Named, RelationName } from '../../../schemas/relations.ts';
import type { Entry } from '../model/entry.ts';

/** Both ends of every relation. */
export interface Relations {
  /** Visible entries that `entry` names, in the order it names them. */
  named<R extends RelationName>(name: R, entry: Entry<Declaring<R>>): Entry<Named<R>>[];
  /** Visible entries that name `entry`: the other end of the same declaration. */
  naming<R extends RelationName>(name: R, entry: Entry): readonly Entry<Declaring<R>>[];
}
