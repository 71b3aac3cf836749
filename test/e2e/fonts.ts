import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder, root } from '../../infra/local/settings.ts'

/**
 * What the browser is started with so that it sets pages in the letters of an Android phone, whatever
 * this machine has: what fits a screen depends on them. The machine's own stand in for what these lack.
 */
export function lettersOfAPhone(): { readonly FONTCONFIG_FILE: string } {
  const folder = join(buildFolder, 'fonts')
  const path = join(folder, 'fonts.conf')
  const own = ['roboto', 'noto-serif'].map((name) =>
    join(root, 'node_modules', '@expo-google-fonts', name),
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${[...own, '/usr/share/fonts'].map((each) => `  <dir>${each}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern">
    <test qual="first" name="family"><string>serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Noto Serif</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="weak"><string>Roboto</string></edit>
  </match>
</fontconfig>
`,
  )
  return { FONTCONFIG_FILE: path }
}
