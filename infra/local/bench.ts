import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { endOnSignals, lifetime } from './lifetime.ts'
import { assertNode, root } from './settings.ts'

// Measuring, storms and simulated students cross every boundary there is, so they live with the tests;
// here they are only started.
const scripts = { bench: 'main', storm: 'storm', hall: 'hall' }
const [name = 'bench', ...asked] = process.argv.slice(2)
const script = `test/load/${scripts[name as keyof typeof scripts] ?? 'main'}.ts`
assertNode()
const life = lifetime()
endOnSignals(life)
const child = spawn(process.execPath, [join(root, script), ...asked], {
  cwd: root,
  stdio: 'inherit',
})
life.onEnd(() => void child.kill('SIGTERM'))
child.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.once('exit', (code) => process.exit(code ?? 1))
