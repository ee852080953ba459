/** A forge that cannot be read: the message says in Chinese what happened and what to do. */
import { UsageError } from '../lib/command.ts';

export class ForgeError extends UsageError {
  /** Of HTTP, where the forge answered at all. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
