import { type Context, Hono } from 'hono'
import { html } from '../../../shared/result/markup.ts'
import type { Exchange } from '../../http/exchange.ts'
import { languages } from '../../http/language.ts'
import { wordsOf } from '../../http/problem.ts'
import type { BookingsPorts } from '../ports.ts'
import { calendar } from './calendar.ts'
import { choose, chooseAgain, times, timesAgain } from './choosing.ts'
import { type Asking, type Door, notice, page, waysOut } from './door.ts'
import { accents } from './frame-asked.ts'
import { entering, type Widget } from './framing.ts'
import { holdTime, letGo } from './keeping.ts'
import { askCancel, giveUp, move, otherTimes, show, take } from './managing.ts'
import { askErase, copy, data, eraseAll, erased, takeBack } from './own-record.ts'
import { bookingPath, choosePath, patterns } from './paths.ts'
import { details, detailsAgain, joinLine, place } from './placing.ts'
import { pageWords } from './words.ts'

// The pages on which a talk is booked without script: forms, POST, redirect, GET.

/** Something of ours broke: the log says what, the page says how to go on. */
const broken = (c: Asking, door: Door): Promise<Response> => {
  const words = wordsOf({ kind: 'unexpected' }, door.language)
  return page(c, door, words.title, notice(words, waysOut(door.language)), 500)
}

const nowhere = (c: Asking, door: Door): Promise<Response> => {
  const { gone, goneLead } = pageWords[door.language].booking
  const content = html`<h1>${gone}</h1><p class="lead">${goneLead}</p>${waysOut(door.language)}`
  return page(c, door, gone, content, 404)
}

/** Whoever comes by an address that only takes forms is led to where they begin. */
const toStart = async (c: Asking, { language }: Door): Promise<Response> =>
  c.redirect(choosePath(language), 303)

const toBooking = async (c: Asking, { language }: Door): Promise<Response> =>
  c.redirect(bookingPath(language, c.req.param('link') ?? ''), 303)

type Work = (c: Context<Exchange>, door: Door) => Promise<Response>

function inLanguage(door: Door): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const at = patterns(door.language)
  const to = (work: Work) => (c: Context<Exchange>) => {
    c.set('language', door.language)
    return work(c, door)
  }
  app.get(at.choose, to(choose)).post(at.choose, to(chooseAgain))
  app.get(at.page('times'), to(times)).post(at.page('times'), to(timesAgain))
  app.get(at.page('hold'), to(toStart)).post(at.page('hold'), to(holdTime))
  app.get(at.page('release'), to(toStart)).post(at.page('release'), to(letGo))
  app.get(at.page('details'), to(details))
  app.get(at.page('line'), to(details)).post(at.page('line'), to(detailsAgain))
  app.get(at.page('book'), to(toStart)).post(at.page('book'), to(place))
  app.get(at.page('wait'), to(toStart)).post(at.page('wait'), to(joinLine))
  app.get(at.booking, to(show))
  app.get(at.deed('move'), to(otherTimes)).post(at.deed('move'), to(move))
  app.get(at.deed('cancel'), to(askCancel)).post(at.deed('cancel'), to(giveUp))
  app.get(at.deed('accept'), to(toBooking)).post(at.deed('accept'), to(take))
  app.get(at.deed('data'), to(data))
  app.get(at.deed('withdraw'), to(toBooking)).post(at.deed('withdraw'), to(takeBack))
  app.get(at.deed('erase'), to(askErase)).post(at.deed('erase'), to(eraseAll))
  app.get(at.page('erased'), to(erased))
  app.get(at.file('calendar'), to(calendar))
  app.get(at.file('copy'), to(copy))
  app.get(at.all, to(nowhere))
  app.onError((_, c) => to(broken)(c))
  return app
}

/** Every page about talks, in both languages. */
export function pages(ports: BookingsPorts): Hono<Exchange> {
  const app = new Hono<Exchange>()
  for (const language of languages) app.route('/', inLanguage({ ports, language }))
  return app
}

/** The same pages in a frame on the pages of a campus. */
export function embeddedPages(ports: BookingsPorts, widget: Widget): Hono<Exchange> {
  const app = new Hono<Exchange>()
  app.get('/warna.css', accents)
  app.use('/:campus/*', entering(ports, widget))
  const first: Door = { ports, language: 'id' }
  for (const start of ['/:campus', '/:campus/']) app.get(start, (c) => toStart(c, first))
  for (const language of languages) app.route('/:campus', inLanguage({ ports, language }))
  app.get('/:campus/*', (c) => nowhere(c, first))
  return app
}
