import type { MiddlewareHandler } from 'astro'
import { worded } from './catalogue/built-edition.ts'

/** A page stands with the words it was built with; a frame keeps its marks for a function to fill. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next()
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  if (!isPage || url.pathname.startsWith('/frames/')) return response
  const language = /^\/en(\/|$)/.test(url.pathname) ? 'en' : 'id'
  const { status, headers } = response
  return new Response(await worded(await response.text(), language), { status, headers })
}
