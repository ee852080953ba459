/** The recording of an interpretation with those of its files that exist. */
import type { InterpretationForm } from '../../../schemas/types/interpretation.ts';
import { attachment } from './attachments.ts';
import type { Library } from '../queries/library.ts';
import type { Attachment } from '../model/file.ts';
import type { Entry } from '../model/entry.ts';

/** Audio and video forms, with the player for each. */
export const MEDIA_FORMS = {
  audio: 'audio',
  video: 'video',
  animation: 'video',
} as const satisfies Partial<Record<InterpretationForm, 'audio' | 'video'>>;
/** File extensions that each player accepts. */
export const MEDIA_EXTENSIONS = { audio: ['mp3', 'm4a'], video: ['mp4', 'webm'] } as const;
/** Forms written by the press: published as such, with a link to the original (R-GO-4.2.3b). */
export const PRESS_FORMS: ReadonlySet<InterpretationForm> = new Set<InterpretationForm>(['comment', 'media']);

export interface InterpretationMedia {
  kind: 'audio' | 'video';
  file: Attachment;
  captions?: Attachment;
}

export function interpretationMedia(library: Library, entry: Entry<'interpretation'>): InterpretationMedia | undefined {
  const { media, title } = entry.data;
  const info = media && library.sibling(entry, media.file);
  if (!info) return undefined;
  const captions = media.captions === undefined ? undefined : library.sibling(entry, media.captions);
  const file = attachment(title, info);
  return {
    kind: isAudio(file.name) ? 'audio' : 'video',
    file,
    ...(captions ? { captions: attachment(title, captions) } : {}),
  };
}

const extension = (name: string) => name.slice(name.lastIndexOf('.') + 1);
const isAudio = (name: string) => (MEDIA_EXTENSIONS.audio as readonly string[]).includes(extension(name));
