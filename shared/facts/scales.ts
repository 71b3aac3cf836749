/** Levels from low to high; codes in one step are equal in rank (D4 and S1, SMA and SMK). */
export type Scale = readonly (readonly string[])[]

/** The typed scales that `level` facts and `reaches` speak of, by name. */
export const scales: Readonly<Record<string, Scale>> = {
  cefr: [['none'], ['a1'], ['a2'], ['b1'], ['b2'], ['c1'], ['c2']],
  /** The Indonesian ladder; `profesi` (Ners, dokter) follows an S1. */
  education: [
    ['none'],
    ['sd'],
    ['smp'],
    ['sma', 'smk'],
    ['d1'],
    ['d2'],
    ['d3'],
    ['d4', 's1'],
    ['profesi'],
    ['s2'],
    ['s3'],
  ],
  jlpt: [['none'], ['n5'], ['n4'], ['n3'], ['n2'], ['n1']],
}
