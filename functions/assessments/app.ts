import { frontDoor } from '../http/front-door.ts'
import { refuse } from '../http/problem.ts'
import type { Log } from '../ports/log.ts'
import { catalogue } from './catalogue.ts'
import { counselor } from './counselor.ts'
import { facts } from './facts.ts'
import { judgements } from './judgements.ts'
import { kept } from './kept.ts'
import { offerCheck } from './offer-check.ts'
import { plainForm } from './plain-form.ts'
import type { AssessmentsPorts } from './ports.ts'
import { problemPages } from './problem-pages.ts'

/** Judging, and keeping what was judged only on the student's word. */
export function assessments(ports: AssessmentsPorts, log?: Log) {
  const app = frontDoor(log)
  app.route('/v1/catalogue', catalogue(ports))
  app.route('/v1/facts', facts(ports))
  app.route('/v1/judgements', judgements(ports))
  app.route('/v1/assessments', kept(ports))
  app.route('/v1/assessments', counselor(ports))
  app.route('/problems', problemPages(ports))
  app.route('/', plainForm(ports))
  app.route('/', offerCheck(ports))
  app.get('/v1/health', async (c) => {
    const active = await ports.judging.active()
    if (active === undefined) return refuse(c, { kind: 'not-ready' })
    return c.json({ status: 'ok', edition: active.digest, now: ports.clock().toISOString() })
  })
  app.get('/v1/openapi.json', async (c) => {
    const document = await ports.openApi()
    if (document === undefined) return refuse(c, { kind: 'not-found' })
    return c.body(document, 200, { 'content-type': 'application/json; charset=utf-8' })
  })
  return app
}
