/** The shape of the one table, in plain words that CDK and the local emulator both understand. */
export type TableDefinition = {
  readonly name: string
  readonly partitionKey: string
  readonly sortKey: string
  readonly expiryAttribute: string
  readonly stream: 'NEW_AND_OLD_IMAGES'
  readonly indexes: readonly IndexDefinition[]
}

/** A second order of some items: those that have its partition attribute, by keys alone. */
export type IndexDefinition = {
  readonly name: string
  readonly partitionKey: string
  readonly sortKey: string
  readonly projection: 'KEYS_ONLY'
}

/**
 * The only table. Every question names its item or its partition, but for one: which assessments are
 * kept, that all of them may be judged again. `kept` has their keys alone, so a correction costs it
 * nothing, and whoever walks it reads each as it stands. Expiry is also filtered in code, since AWS
 * deletes late.
 */
export const table: TableDefinition = {
  name: 'rantau',
  partitionKey: 'pk',
  sortKey: 'sk',
  expiryAttribute: 'expiresAtSeconds',
  stream: 'NEW_AND_OLD_IMAGES',
  indexes: [{ name: 'kept', partitionKey: 'keptShard', sortKey: 'pk', projection: 'KEYS_ONLY' }],
}
