/** A forge that cannot be read: the message says in Chinese what happened and what to do. */
import { UsageError } from '../lib/command.ts';

export class ForgeError extends UsageError {}
