import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { endOnSignals, lifetime } from './lifetime.ts'
import { assertNode, root } from './settings.ts'

// Measuring crosses every boundary there is, so it lives with the tests; here it is only started.
assertNode()
const life = lifetime()
endOnSignals(life)
const child = spawn(process.execPath, [join(root, 'test/load/main.ts')], {
  cwd: root,
  stdio: 'inherit',
})
life.onEnd(() => void child.kill('SIGTERM'))
child.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.once('exit', (code) => process.exit(code ?? 1))
