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

export type Attributes = (name: string) => string | null

/** The address of the frame, for one widget on one page. */
export function frameAddress(
  rantau: string,
  page: string,
  instance: string,
  attribute: Attributes,
): string {
  const base = attribute('language') === 'en' ? 'en/talk' : 'konsultasi'
  const campus = encodeURIComponent(attribute('campus') ?? '')
  const url = new URL(`/embed/${campus}/${base}`, rantau)
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
