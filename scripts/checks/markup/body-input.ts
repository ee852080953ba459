/** Input of the subjects of this check: one body, and what it may refer to. */
import type { TypeName } from '../../../schemas/index.ts';
import type { FleetFolder } from '../../lib/fleet-folder.ts';
import type { LinkIndex } from './link-index.ts';
import type { ParsedBody } from './parse-body.ts';

export interface BodyInput {
  body: ParsedBody;
  /** Type of the entry, if its fields can be parsed. */
  type?: TypeName | undefined;
  /** Folder of the pictures. */
  folder: Pick<FleetFolder, 'read'>;
  index: LinkIndex;
}
