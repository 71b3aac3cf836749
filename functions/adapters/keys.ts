/** Where everything lives in the table; nothing else spells a key. */
export const key = {
  /** The pointer that says which edition is judged by now. */
  activeEdition: () => ({ pk: 'CATALOGUE', sk: 'ACTIVE' }),
  /** What an edition consists of; written last, so an edition with a manifest is whole. */
  editionManifest: (digest: string) => ({ pk: `EDITION#${digest}`, sk: 'MANIFEST' }),
  editionPart: (digest: string, name: string) => ({ pk: `EDITION#${digest}`, sk: `PART#${name}` }),
  /** A kept assessment: one item, so keeping, erasing and withdrawing are one write each. */
  assessment: (id: string) => ({ pk: `ASSESSMENT#${id}`, sk: 'ASSESSMENT' }),
} as const
