/** `lantai signoff signers`: registered keys in the form `ssh-keygen -Y verify` reads, so that it can check a record alone. */
import { parseArgs } from 'node:util';
import { SIGNATURE_NAMESPACE } from '../../../src/lib/signoff/record.ts';
import { EXIT, type CommandIo } from '../../lib/command.ts';
import { openSignoff } from '../open-signoff.ts';

export async function runSigners(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args, options: { commit: { type: 'string', default: 'HEAD' } } });
  const signoff = await openSignoff(io.root, { commit: values.commit, now: io.now });
  const day = (date: string) => date.replaceAll('-', '');
  for (const { person, key, from, until } of signoff.policy().people.keys()) {
    const options = [
      `namespaces="${SIGNATURE_NAMESPACE}"`,
      `valid-after="${day(from)}"`,
      ...(until === undefined ? [] : [`valid-before="${day(until)}"`]),
    ];
    io.stdout.write(`${person.replace(/[\s,"]/g, '_')} ${options.join(',')} ${key}\n`);
  }
  return EXIT.clean;
}
