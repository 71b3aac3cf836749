import type { Duty, ProvinceLayer } from './duty.ts'

/**
 * The duties as they hold in a province: its own entries override the national ones. Throws when a
 * duty that the province must specify has no rule there, or when it names a duty that is not there.
 */
export const layered = (national: readonly Duty[], province: ProvinceLayer): readonly Duty[] => {
  refuseStrangers(national, province)
  return national.map((duty) => inProvince(duty, province))
}

const inProvince = (duty: Duty, { province, replaces }: ProvinceLayer): Duty => {
  const own = replaces[duty.id]
  if (duty.mustSpecify === undefined) return own === undefined ? duty : { ...duty, ...own }
  if (own?.rule === undefined)
    throw new Error(
      `duty "${duty.id}": the nation leaves this to the province, and the layer of ${province} ` +
        `says nothing. Write replaces['${duty.id}'] with its own rule, title and source.`,
    )
  const { mustSpecify: _, ...specified } = { ...duty, ...own }
  return specified
}

const refuseStrangers = (national: readonly Duty[], { province, replaces }: ProvinceLayer) => {
  const known = new Set(national.map(({ id }) => id))
  const stranger = Object.keys(replaces).find((id) => !known.has(id))
  if (stranger !== undefined)
    throw new Error(
      `layer of ${province}: replaces "${stranger}", which is no national duty. Use one of: ` +
        `${[...known].join(', ')}.`,
    )
}
