// What the attributes of a widget ask for, as the address of its frame.

/** Attributes that go into the address as they are. */
const plain = [
  'topic',
  'service',
  'way',
  'spoken',
  'counselor',
  'colour',
  'colour-dark',
  'return-to',
]

/** Told behind the mark of the address, which no server sees and no log keeps. */
const prefills = ['prefill-name', 'prefill-email', 'prefill-whatsapp']

/** All that a widget may be given. */
export const attributes: readonly string[] = ['campus', 'mode', 'language', ...plain, ...prefills]

export type Attributes = (name: string) => string | null

const baseOf = (attribute: Attributes): string =>
  attribute('language') === 'en' ? 'en/talk' : 'konsultasi'

/** The address of the frame, for one widget on one page. */
export function frameAddress(
  rantau: string,
  page: string,
  instance: string,
  attribute: Attributes,
): string {
  const campus = encodeURIComponent(attribute('campus') ?? '')
  const url = new URL(`/embed/${campus}/${baseOf(attribute)}`, rantau)
  url.searchParams.set('page', page)
  url.searchParams.set('instance', instance)
  for (const name of plain) {
    const value = attribute(name)
    if (value) url.searchParams.set(name, value)
  }
  const said = prefills.flatMap((name) => {
    const value = attribute(name)
    return value ? [[name, value]] : []
  })
  if (said.length > 0) url.hash = new URLSearchParams(said).toString()
  return url.href
}

/** The same pages on Rantau itself, for a page whose own link was lost. */
export function aloneAddress(rantau: string, attribute: Attributes): string {
  const url = new URL(`/${baseOf(attribute)}`, rantau)
  for (const name of ['campus', 'topic', 'service']) {
    const value = attribute(name)
    if (value) url.searchParams.set(name, value)
  }
  return url.href
}

/** Where whoever keeps the page learns why its widget stays blank. */
export function reasonAddress(rantau: string, page: string, attribute: Attributes): string {
  const path = attribute('language') === 'en' ? '/en/campus/widget' : '/kampus/widget'
  const url = new URL(path, rantau)
  url.searchParams.set('campus', attribute('campus') ?? '')
  url.searchParams.set('address', page)
  url.hash = 'origins'
  return url.href
}
