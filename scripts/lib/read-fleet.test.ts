import { afterEach, beforeEach, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { readFleetFiles } from './read-fleet.ts';

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

it('skips what open documents, systems and editors leave behind', async () => {
  const before = await readFleetFiles(fleet.root);
  for (const name of [
    '~$form.docx',
    '.~lock.form.docx#',
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    '.a.md.swp',
    'a.md~',
  ])
    await fleet.write(`content/portal/news/${name}`, name);
  await fleet.write('content/portal/__MACOSX/news/._2025-03-02-meeting.md', '\0');
  await fleet.write('sites/portal/assets/Thumbs.db', '');
  expect(await readFleetFiles(fleet.root)).toEqual(before);
});
