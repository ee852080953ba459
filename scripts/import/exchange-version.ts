/** Version of all exchange formats (`lantai export`). Files of another version are refused. */
export const EXCHANGE_VERSION = 1;
