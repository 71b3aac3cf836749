import { type Context, Hono } from 'hono'
import type { Exchange } from '../../http/exchange.ts'
import { keyDoor, machineOf } from '../../http/key-door.ts'
import { numbersAnswer, sheetAnswer } from '../numbers/app.ts'
import type { CampusesPorts } from '../ports.ts'
import { deliveriesOf, originsShown, webhooksShown } from './api.ts'

// What a campus's own machines may read, each with a key that is for it. Nothing is written here.

type Asking = Context<Exchange>

const wantsSheet = (c: Asking): boolean => /^text\/csv\b/i.test(c.req.header('accept') ?? '')

async function numbers(c: Asking, ports: CampusesPorts): Promise<Response> {
  const { campus } = machineOf(c)
  c.header('vary', 'accept, accept-language')
  return wantsSheet(c) ? sheetAnswer(c, ports, campus) : numbersAnswer(c, ports, campus)
}

async function webhooks(c: Asking, ports: CampusesPorts): Promise<Response> {
  return c.json(await webhooksShown(ports, machineOf(c).campus.slug))
}

/** Under /v1/campus. */
export function machineApi(ports: CampusesPorts): Hono<Exchange> {
  const only = keyDoor(ports)
  return new Hono<Exchange>()
    .get('/numbers', only('numbers'), (c) => numbers(c, ports))
    .get('/origins', only('origins'), (c) => c.json(originsShown(machineOf(c).campus)))
    .get('/webhooks', only('deliveries'), (c) => webhooks(c, ports))
    .get('/webhooks/:id{[\\w-]{22}}/deliveries', only('deliveries'), (c) =>
      deliveriesOf(c, ports, machineOf(c).campus),
    )
}
