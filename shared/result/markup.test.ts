import { describe, expect, test } from 'vitest'
import { html } from './markup.ts'

describe('putting text into a page', () => {
  test('what a student typed or a source is called never becomes markup', () => {
    const typed = `<img src=x onerror="alert('1')">&`
    expect(html`<p title="${typed}">${typed}</p>`.markup).toBe(
      `<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">` +
        `&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>`,
    )
  })

  test('markup inside markup stays markup; nothing stands for nothing', () => {
    const inner = html`<b>${'<'}</b>`
    expect(html`${[inner, undefined, false, null, 0]}`.markup).toBe('<b>&lt;</b>0')
  })
})
