import type * as z from 'zod'

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

type Undescribed<T, D> = T extends unknown
  ? Exclude<keyof T, D extends unknown ? keyof D : never>
  : never

/**
 * `true` where a schema takes all that a type may be and leaves out nothing that it tells; anything
 * else breaks the build where it is claimed.
 */
export type Describes<S extends z.ZodType, T> =
  T extends DeepReadonly<z.output<S>>
    ? [Undescribed<T, z.output<S>>] extends [never]
      ? true
      : never
    : never
