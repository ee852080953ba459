/** Something described in the words of schema.org. */
export type SchemaOrg = { '@type': string } & Record<string, unknown>;
