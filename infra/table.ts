/** The shape of the one table, in plain words that CDK and the local emulator both understand. */
export type TableDefinition = {
  readonly name: string
  readonly partitionKey: string
  readonly sortKey: string
  readonly expiryAttribute: string
  readonly stream: 'NEW_AND_OLD_IMAGES'
  readonly indexes: readonly []
}

/**
 * The only table. It has no index: every question asked so far names its item, and an index that
 * answers no question only costs writes. Expiry is also filtered in code, since AWS deletes late.
 */
export const table: TableDefinition = {
  name: 'rantau',
  partitionKey: 'pk',
  sortKey: 'sk',
  expiryAttribute: 'expiresAtSeconds',
  stream: 'NEW_AND_OLD_IMAGES',
  indexes: [],
}
