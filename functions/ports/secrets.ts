/** Makes a secret where there is none yet; what stands stays, and nobody looks at it. */
export type SecretMaker = { readonly make: (name: string) => Promise<'made' | 'stood'> }
