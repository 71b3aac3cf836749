/** Who published each source, in order; pages of one publisher are told apart by a number. */
export const publishersOf = (cited: readonly { readonly publisher: string }[]): readonly string[] =>
  cited.map((one) => {
    const same = cited.filter(({ publisher }) => publisher === one.publisher)
    return same.length > 1 ? `${one.publisher} (${same.indexOf(one) + 1})` : one.publisher
  })
