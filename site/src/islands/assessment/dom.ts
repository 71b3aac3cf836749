type Prop = string | number | boolean | undefined | ((event: Event) => void)
export type Child = Node | string | false | undefined | readonly Child[]

/** One element with its attributes, listeners (`on…`) and children; text is never read as markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Readonly<Record<string, Prop>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value))
  }
  add(element, children)
  return element
}

function add(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue
    if (typeof child === 'string' || child instanceof Node) (parent as Element).append(child)
    else add(parent, child)
  }
}

let count = 0
/** An id for a label or a message; never the name of a question, so that addresses do not scroll. */
export const freshId = (): string => `j${++count}`
