/** An object in the vocabulary of schema.org. */
export type SchemaOrg = { '@type': string } & Record<string, unknown>;
