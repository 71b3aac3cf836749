import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './sources.ts'

// What runs at GitHub runs with its keys in reach: whoever can put a word into it can take them.

type Workflow = { readonly path: string; readonly text: string }

const workflows: readonly Workflow[] = globSync('.github/{workflows,actions}/**/*.{yml,yaml}', {
  cwd: root,
}).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
const ownWorkflow = /^\.\/\.github\/workflows\/[\w-]+\.yml$/

const usesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].map(([, what = '']) => what.trim())

const isPinned = (what: string): boolean => pinned.test(what) || ownWorkflow.test(what)

/** The lines of each `run:`, of those with many lines as well. */
function runsIn(text: string): readonly string[] {
  const found: string[] = []
  let within = -1
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/)
    if (within >= 0 && (indent < 0 || indent > within)) found.push(line)
    else within = -1
    const [, start, script = ''] = /^(\s*(?:- )?)run:\s*(.*)$/.exec(line) ?? []
    if (start === undefined) continue
    within = start.length
    found.push(script)
  }
  return found
}

/** What somebody at GitHub may have written, as it would stand in a shell. */
const spoken = /\$\{\{[^}]*\b(github\.(event|head_ref|ref_name|actor)|inputs|vars)\b/

/** Everything wrong with a workflow, in words. */
function whatIsWrong({ path, text }: Workflow): readonly string[] {
  const loose = usesIn(text).filter((what) => !isPinned(what))
  const grant = /^permissions:\n((?: {2}.*\n)+)/m.exec(text)?.[1]
  const jobs = text.split(/^jobs:\n/m)[1] ?? ''
  const limits = (jobs.match(/^ {4}timeout-minutes: \d+$/gm) ?? []).length
  const machines = (jobs.match(/^ {4}runs-on: /gm) ?? []).length
  return [
    ...loose.map((what) => `${path} uses ${what}, expected a commit of 40 digits and "# v1.2.3"`),
    ...(grant === '  contents: read\n' ? [] : [`${path} begins with more than contents: read`]),
    ...(/pull_request_target|workflow_run/.test(text) ? [`${path} lends strangers its keys`] : []),
    ...(/\bsecrets(\.|: inherit)/.test(text) ? [`${path} needs a secret`] : []),
    ...(limits === machines ? [] : [`${path} has a job without timeout-minutes`]),
    ...(/^concurrency:\n {2}group: /m.test(text) ? [] : [`${path} has no concurrency group`]),
    ...runsIn(text)
      .filter((line) => spoken.test(line))
      .map((line) => `${path} puts into a shell what somebody wrote: ${line.trim()}`),
  ]
}

const right = workflows.find(({ path }) => path.endsWith('deploy.yml')) ?? { path: '', text: '' }

const spoilt: readonly (readonly [why: string, from: RegExp, to: string])[] = [
  ['an action named by a tag', /@[0-9a-f]{40} # v6\.0\.2/, '@v6'],
  ['an action of which nobody knows the version', /(@[0-9a-f]{40}) # v6\.0\.2/, '$1'],
  ['more permissions for all', /^ {2}contents: read$/m, '  contents: write'],
  [
    'a word of somebody in a shell',
    /npm ci/,
    `echo \${{ github.event.head_commit.message }}; npm ci`,
  ],
  [
    'such a word on a later line',
    /run: npm ci/,
    `run: |\n          true\n          echo \${{ github.head_ref }}`,
  ],
  ['pull requests of strangers', /^ {2}push:$/m, '  pull_request_target:\n  push:'],
  ['a secret', /\$\{\{ vars\.DEPLOY_ROLE \}\}/, `\${{ secrets.ROLE }}`],
  ['a job without an end', /^ {4}timeout-minutes: 60\n/m, ''],
]

describe('what runs at GitHub', () => {
  test('is pinned, may only read, takes no word of strangers and knows no secret', () => {
    expect(workflows.length).toBeGreaterThan(1)
    expect(workflows.flatMap(whatIsWrong)).toEqual([])
  })

  test.each(spoilt)('%s is found', (_, from, to) => {
    const text = right.text.replace(from, to)
    expect(text).not.toBe(right.text)
    expect(whatIsWrong({ path: 'spoilt', text })).not.toEqual([])
  })

  test('pins each action once, to one commit', () => {
    const commits = new Map<string, Set<string>>()
    for (const what of workflows.flatMap(({ text }) => usesIn(text))) {
      const [action = '', commit = ''] = what.split('@')
      commits.set(action, (commits.get(action) ?? new Set()).add(commit))
    }
    expect([...commits].filter(([, all]) => all.size > 1)).toEqual([])
  })

  test('asks for a token of AWS only where it deploys, in an environment, after every test', () => {
    const jobs = right.text.split(/^ {2}(?=[\w-]+:\n)/m)
    const asking = jobs.filter((job) => job.includes('id-token: write'))
    expect(asking.map((job) => /^ {4}environment: (\w+)$/m.exec(job)?.[1])).toEqual([
      'test',
      'prod',
    ])
    expect(asking.map((job) => /^ {4}needs: ([\w-]+)$/m.exec(job)?.[1])).toEqual([
      'test',
      'to-test',
    ])
    const elsewhere = workflows.filter(({ path }) => path !== right.path)
    expect(elsewhere.filter(({ text }) => text.includes('id-token'))).toEqual([])
  })
})
