/** What the subjects of this check look at: one body, and what it may refer to. */
import type { TypeName } from '../../../schemas/index.ts';
import type { FleetFolder } from '../../lib/fleet-folder.ts';
import type { LinkIndex } from './link-index.ts';
import type { ParsedBody } from './parse-body.ts';

export interface BodyInput {
  body: ParsedBody;
  /** Type of the entry, where its fields can be read. */
  type?: TypeName | undefined;
  /** Where the pictures lie. */
  folder: Pick<FleetFolder, 'read'>;
  index: LinkIndex;
}
