import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'esbuild'

/** Browsers a campus's visitors still have; what they lack, the link does alone. */
const target = ['es2022']

/** Writes what campus pages load: one plain script and one module, under addresses that stay. */
export function campusWidget(): AstroIntegration {
  return {
    name: 'campus-widget',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const source = fileURLToPath(new URL('../src/widget/', import.meta.url))
        const out = (name: string) => fileURLToPath(new URL(`embed/${name}`, dir))
        const bundle = (from: string, to: string, format: 'iife' | 'esm') =>
          build({
            entryPoints: [`${source}${from}`],
            outfile: out(to),
            format,
            target,
            bundle: true,
            minify: true,
            legalComments: 'none',
            logLevel: 'silent',
          })
        await bundle('script.ts', 'rantau.js', 'iife')
        await bundle('module.ts', 'rantau.mjs', 'esm')
      },
    },
  }
}
