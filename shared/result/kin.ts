/** Fields of study (ISCED-F 2013) and the work (ISCO-08) they lead to, by first digits. */
const kin: Readonly<Record<string, readonly string[]>> = {
  '01': ['23'],
  '021': ['2166'],
  '031': ['241', '242', '331'],
  '041': ['24', '33'],
  '06': ['25', '35'],
  '0711': ['2145'],
  '0713': ['2151', '741'],
  '0714': ['2152', '742', '821'],
  '0715': ['2144', '3115', '721', '722', '821'],
  '0716': ['2144', '723', '821'],
  '0721': ['512', '751', '941'],
  '0731': ['2161'],
  '0732': ['2142', '3112', '71'],
  '081': ['2132', '61', '921'],
  '0831': ['622'],
  '0912': ['221'],
  '0913': ['222', '322', '532'],
  '0921': ['532'],
  '1013': ['512', '513', '911'],
  '1015': ['422', '513'],
}

/** Whether work uses a field of study; it orders what is shown and judges nothing. */
export const isKin = (field: string, occupation: string): boolean =>
  Object.entries(kin).some(
    ([study, works]) =>
      field.startsWith(study) && works.some((work) => occupation.startsWith(work)),
  )
