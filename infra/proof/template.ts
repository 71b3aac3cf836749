import type { Template, Value, ValueMap } from './assembly.ts'

// What a template says of resources that stand otherwise, said as plain text before moto reads it.

/** What is known of a resource that CloudFormation does not make: its name and its attributes. */
export type Known = (attribute: 'Ref' | (string & {})) => string

export type Knowledge = ReadonlyMap<string, Known>

const isMap = (value: Value): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The resource and attribute that `Ref` or `Fn::GetAtt` asks for. */
function askedFor(value: ValueMap): readonly [id: string, attribute: string] | undefined {
  if (typeof value.Ref === 'string') return [value.Ref, 'Ref']
  const asked = value['Fn::GetAtt']
  if (Array.isArray(asked)) return [String(asked[0]), asked.slice(1).join('.')]
  if (typeof asked !== 'string') return undefined
  const [id = '', ...attribute] = asked.split('.')
  return [id, attribute.join('.')]
}

const inText = (text: string, known: Knowledge): string =>
  text.replace(/\$\{(\w+)(?:\.([\w.]+))?\}/g, (whole, id, attribute = 'Ref') => {
    return known.get(id)?.(attribute) ?? whole
  })

/** The value with every question for what is known answered. */
export function substituted(value: Value, known: Knowledge): Value {
  if (Array.isArray(value)) return value.map((one) => substituted(one, known))
  if (!isMap(value)) return value
  const [id = '', attribute = ''] = askedFor(value) ?? []
  const answer = known.get(id)
  if (answer !== undefined) return answer(attribute)
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'Fn::Sub' && typeof one === 'string' ? inText(one, known) : substituted(one, known),
    ]),
  )
}

/** The resources that a value asks for. */
export function askedIn(value: Value | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => askedIn(one))
  if (value === undefined || !isMap(value)) return []
  const [id] = askedFor(value) ?? []
  return [...(id === undefined ? [] : [id]), ...Object.values(value).flatMap((one) => askedIn(one))]
}

/** What text of a template is, outside it: its place, and what other stacks export. */
export type Surroundings = {
  readonly pseudo: Readonly<Record<string, string>>
  readonly exports: ReadonlyMap<string, string>
}

function joined(value: Value | undefined, around: Surroundings): string | undefined {
  if (!Array.isArray(value)) return undefined
  const [separator, parts] = value
  if (!Array.isArray(parts)) return undefined
  const texts = parts.map((part) => plain(part, around))
  return texts.every((text) => typeof text === 'string') ? texts.join(String(separator)) : undefined
}

/** A value without functions; undefined for what only CloudFormation could tell, which is left out. */
export function plain(value: Value, around: Surroundings): Value | undefined {
  if (Array.isArray(value))
    return value.flatMap((one) => {
      const said = plain(one, around)
      return said === undefined ? [] : [said]
    })
  if (!isMap(value)) return value
  if (typeof value.Ref === 'string') return around.pseudo[value.Ref]
  if ('Fn::Join' in value) return joined(value['Fn::Join'], around)
  if ('Fn::ImportValue' in value) return around.exports.get(String(value['Fn::ImportValue']))
  if (Object.keys(value).some((name) => name.startsWith('Fn::'))) return undefined
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const said = plain(one, around)
      return said === undefined ? [] : [[name, said]]
    }),
  )
}

const list = (value: string | readonly string[] = []): readonly string[] =>
  typeof value === 'string' ? [value] : value

/** The template without some resources, all questions for them answered. */
export function without(template: Template, known: Knowledge): Template {
  const left = Object.entries(template.Resources).filter(([id]) => !known.has(id))
  const resources = left.map(([id, resource]) => {
    const { DependsOn, ...rest } = resource
    const waits = list(DependsOn).filter((one) => !known.has(one))
    const said = substituted(rest, known)
    return [id, { ...(said as ValueMap), ...(waits.length > 0 && { DependsOn: waits }) }]
  })
  const outputs = substituted((template.Outputs ?? {}) as ValueMap, known)
  return { ...template, Resources: Object.fromEntries(resources), Outputs: outputs } as Template
}
