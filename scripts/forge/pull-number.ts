import { UsageError } from '../lib/command.ts';

/** @throws {UsageError} for anything but a number that counts from 1. */
export function pullNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError('--pr 写合并请求的编号，例如 --pr 12。');
  return Number(text);
}
