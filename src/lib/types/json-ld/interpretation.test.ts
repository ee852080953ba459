import { describe, expect, it } from 'vitest';
import { tinyLibrary } from '../../../../tests/support/tiny-library.ts';
import type { Entry } from '../../model/entry.ts';
import { interpretationJsonLd, isoDuration } from './interpretation.ts';

const library = tinyLibrary({
  entries: {
    'docs/policy/2025-03-01-saving.md': {
      fields: {
        id: 'p1',
        title: '节约用水办法',
        publishedAt: '2025-03-01 09:00',
        validity: { expiresOn: '2025-05-31' },
      },
    },
    'docs/notes/2025-03-02-listen.md': {
      fields: {
        id: 'i1',
        title: '听解读',
        publishedAt: '2025-03-02 09:00',
        interprets: ['p1'],
        form: '音频',
        media: { file: '2025-03-02-listen.mp3', duration: '02:05' },
        guests: [{ name: '陈立', post: '科长' }],
        textAlternative: '请节约用水。',
      },
    },
  },
  files: { 'docs/notes/2025-03-02-listen.mp3': 'sound' },
});
const site = library.site('demo');
const data = interpretationJsonLd(library, site, library.entry('i1') as Entry<'interpretation'>);

describe('structured data of an interpretation', () => {
  it('gives the status of the document it explains', () => {
    expect(data).toMatchObject({
      about: [{ name: '节约用水办法', legislationLegalForce: 'https://schema.org/NotInForce' }],
    });
  });
  it('describes the recording with its text and speakers', () => {
    expect(data).toMatchObject({
      associatedMedia: {
        '@type': 'AudioObject',
        encodingFormat: 'audio/mpeg',
        contentSize: '5',
        duration: 'PT2M5S',
        transcript: '请节约用水。',
      },
      contributor: [{ '@type': 'Person', name: '陈立', jobTitle: '科长' }],
    });
  });
  it('writes durations as ISO 8601 does', () => {
    expect(isoDuration('1:03:25')).toBe('PT1H3M25S');
  });
});
