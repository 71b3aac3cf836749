import { define } from './rantau-talk.ts'

// As a module: import 'https://.../embed/rantau.mjs'
define(new URL(import.meta.url).origin)
