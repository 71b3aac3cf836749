/** Work that a field of study leads to: ISCED-F 2013 prefixes, ISCO-08 prefixes. For showing only. */
const workOfField: readonly (readonly [field: string, work: RegExp])[] = [
  ['0913', /^(2221|2222|3221|3222|532)/],
  ['091', /^(22|32|53)/],
  ['06', /^(25|35|133)/],
  ['0713', /^(215|311|741|742)/],
  ['0715', /^(2144|3115|72)/],
  ['0716', /^(2144|3115|723)/],
  ['073', /^(2142|216|3112|71)/],
  ['07', /^(21|31|7|8)/],
  ['08', /^(213|314|6|92)/],
  ['1013', /^(14|343|51|94)/],
  ['04', /^(12|24|33|4)/],
  ['011', /^(23|53)/],
]

type Occupation = { readonly isco08: string; readonly label: string }

/** A programme's jobs, those of the student's own field first; the rest only where none is. */
export const jobsOfField = (
  occupations: readonly Occupation[],
  field: string | undefined,
): readonly string[] => {
  const work = workOfField.find(([prefix]) => field?.startsWith(prefix))?.[1]
  const own = occupations.filter(({ isco08 }) => work?.test(isco08) === true)
  return (own.length > 0 ? own : occupations).map(({ label }) => label)
}
