import { define } from './rantau-talk.ts'

// As a plain script: <script src="https://.../embed/rantau.js" async></script>
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>
if (src) define(new URL(src).origin)
