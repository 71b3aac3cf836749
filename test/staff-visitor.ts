// A browser as far as signing in needs one: it keeps cookies, follows redirects and pages that go on
// by themselves, and says like a browser where a request comes from.

export type Asked = {
  readonly method?: 'GET' | 'POST'
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** Do not go where the answer leads. */
  readonly stay?: boolean
}

export type Answered = {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export type Visitor = {
  readonly ask: (path: string, asked?: Asked) => Promise<Answered>
  /** Signs in as one of the demonstration's staff, from any page. */
  readonly signIn: (member: string, path?: string) => Promise<Answered>
  readonly signOut: () => Promise<Answered>
  /** What the browser holds, by name. */
  readonly cookies: Map<string, string>
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&')

const onward = ({ status, headers, text }: Omit<Answered, 'url'>): string | undefined => {
  if (status >= 300 && status < 400) return headers.get('location') ?? undefined
  const refresh = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(text)?.[1]
  return refresh && unescaped(refresh)
}

function keep(cookies: Map<string, string>, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    const gone = /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)
    if (gone) cookies.delete(name)
    else cookies.set(name, value)
  }
}

/** Sends the one form of the page on which the provider's own session ends. */
export function confirmOut(ask: Visitor['ask'], { url, text }: Answered): Promise<Answered> {
  const action = /<form[^>]* action="([^"]+)"/.exec(text)?.[1]
  if (action === undefined) throw new Error(`no way out at ${url}: ${text}`)
  const fields = [...text.matchAll(/<input type="hidden"[^>]* name="([^"]+)" value="([^"]*)"/g)]
  const form = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))
  return ask(action, { form })
}

const stepsMax = 12

/** A visitor at an address, with an empty jar. */
export function visitorAt(origin: string): Visitor {
  const cookies = new Map<string, string>()
  const once = async (url: string, { method, form, headers }: Asked): Promise<Answered> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, {
      method: method ?? (form ? 'POST' : 'GET'),
      redirect: 'manual',
      headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers },
      ...(form && { body: new URLSearchParams(form) }),
    })
    keep(cookies, answer.headers)
    return { url, status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const ask = async (path: string, asked: Asked = {}): Promise<Answered> => {
    let answer = await once(new URL(path, origin).href, asked)
    for (let steps = 0; steps < stepsMax && asked.stay !== true; steps += 1) {
      const to = onward(answer)
      if (to === undefined) return answer
      answer = await once(new URL(to, answer.url).href, {})
    }
    return answer
  }
  const signIn = async (member: string, path = '/staff') => {
    const list = await ask(path)
    const action = /<form method="post" action="([^"]+)"/.exec(list.text)?.[1]
    if (action === undefined) throw new Error(`no list of staff at ${list.url}: ${list.text}`)
    return ask(new URL(action, list.url).href, { form: { member } })
  }
  const signOut = async () => {
    const leaving = await ask('/staff/sign-out', { method: 'POST', form: {} })
    return confirmOut(ask, leaving)
  }
  return { ask, signIn, signOut, cookies }
}
