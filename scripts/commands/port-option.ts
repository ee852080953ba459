import { UsageError } from '../lib/command.ts';

/**
 * Reads `--port`; 0 lets the system choose.
 *
 * @throws {UsageError} when the text is no port.
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port 的值“${text}”不是端口号，请写 1024 到 65535 之间的数。`);
}
