import { writeFileSync } from 'node:fs'
import { catalogueEdition } from '../catalogue/edition.ts'

// In a process of its own, so that after a change the catalogue is read afresh.
const [, , file] = process.argv
try {
  if (file === undefined) throw new Error('write-edition.ts needs the file to write to.')
  writeFileSync(file, JSON.stringify(await catalogueEdition()))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
