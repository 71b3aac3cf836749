/** A private link after the `#`: whoever has it can open what it names. It never reaches a log. */
export type PrivateLink = { readonly id: string; readonly token: string }

const pattern = /^#?([\w-]{16,64})\.([\w-]{20,128})$/

/** The link in an address, if there is one. */
export const linkIn = (hash: string): PrivateLink | undefined => {
  const [, id, token] = pattern.exec(hash) ?? []
  return id === undefined || token === undefined ? undefined : { id, token }
}
