import { partsMarked } from '../part.ts';

/** Parts of the document library. */
export const part = partsMarked('data-documents');
