import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html } from '../../../shared/result/markup.ts'
import { inside, insidePath, slotted } from './inside.ts'
import { bookingPath, choosePath, pagePath } from './paths.ts'

const frame = { prefix: '/embed/kampus', token: 'abc.def' }

describe('a page in a frame', () => {
  test('leads to other pages of the frame with its token, and to no page outside', () => {
    const link = `${'A'.repeat(22)}.${'b'.repeat(43)}`
    expect(insidePath(choosePath('id'), frame)).toBe('/embed/kampus/konsultasi?frame=abc.def')
    expect(insidePath(pagePath('en', 'times', { topic: 'way' }), frame)).toBe(
      '/embed/kampus/en/talk/times?topic=way&frame=abc.def',
    )
    expect(insidePath(`${bookingPath('id', link)}#atas`, frame)).toBe(
      `/embed/kampus/konsultasi/pesanan/${link}?frame=abc.def#atas`,
    )
    for (const path of [
      '/',
      '/konsultasikan',
      '/en/talks',
      '/bantuan',
      '//konsultasi',
      'https://x.example/konsultasi',
      '/en/help',
      '',
    ])
      expect(insidePath(path, frame), path).toBeUndefined()
  })

  test('opens what lies outside in a tab of its own, which is what its base element says', () => {
    const page = inside('<p><a href="/bantuan">a</a> <a href="https://wa.me/1">b</a></p>', frame)
    expect(page).toBe('<p><a href="/bantuan">a</a> <a href="https://wa.me/1">b</a></p>')
  })

  test('keeps its places, links, forms and second buttons in the frame', () => {
    expect(inside('<a href="#name">x</a>', frame)).toBe('<a target="_self" href="#name">x</a>')
    expect(inside('<a class="y" href="/konsultasi/waktu?a=1&amp;b=2">x</a>', frame)).toBe(
      '<a class="y" target="_self" href="/embed/kampus/konsultasi/waktu?a=1&amp;b=2&amp;frame=abc.def">x</a>',
    )
    expect(inside('<form method="post" action="/konsultasi/pesan">', frame)).toBe(
      '<form method="post" target="_self" action="/embed/kampus/konsultasi/pesan?frame=abc.def">',
    )
    expect(inside('<form method="get" action="/en/talk/times">', frame)).toContain(
      '<input type="hidden" name="frame" value="abc.def" />',
    )
    expect(inside('<button formaction="/konsultasi/lepas">', frame)).toBe(
      '<button formaction="/embed/kampus/konsultasi/lepas?frame=abc.def">',
    )
  })

  test('shows what a student typed as they typed it, also where it looks like a link', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'href="/konsultasi"',
            ' ',
            'action="#x"',
            '<form method="get">',
            "'",
            '$&',
            'a',
          ),
        ),
        (parts) => {
          const typed = html`<p>${parts.join('')}</p>`.markup
          expect(inside(typed, frame)).toBe(typed)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('fills its slots with exactly what is given', () => {
    const page = slotted('<a href="<!--frame:alone-->"></a><!--frame:head-->', {
      alone: '/x?a=1&b="2"$&',
      head: html`<meta name="${'"'}" />`,
    })
    expect(page).toBe('<a href="/x?a=1&amp;b=&quot;2&quot;$&amp;"></a><meta name="&quot;" />')
  })
})

test('a frame does not reach for the focus, and whoever writes the word keeps it', () => {
  const page =
    '<div\n tabindex="-1" autofocus><input value="nota autofocus a"> autofocus &lt;b autofocus></div>'
  const own = { prefix: '/embed/undana', token: 't' }
  expect(inside(page, own)).toBe(page.replace('"-1" autofocus', '"-1"'))
})
