/** Where a forge is and how it takes the token. */
export interface ForgeConnection {
  /** Name of the forge in messages. */
  label: string;
  /** Address of the interface, without a slash at the end. */
  api: string;
  token: string;
  /** With the token, as the forge takes it. */
  headers: Readonly<Record<string, string>>;
  /** Waits, in milliseconds; tests do not. */
  sleep?: (milliseconds: number) => Promise<void>;
}
