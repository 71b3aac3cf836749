import type { FunctionName } from './function-names.ts'

export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem'
  | 'BatchWriteItem'
export type Lent = { readonly actions: readonly TableAction[]; readonly keys: readonly string[] }
export type FunctionLending = { readonly table: readonly Lent[]; readonly kept?: readonly Lent[] }
const stub: FunctionLending = { table: [{ actions: ['GetItem'], keys: ['CATALOGUE'] }] }
export const lending = new Proxy({}, { get: () => stub }) as Readonly<
  Record<FunctionName, FunctionLending>
>
