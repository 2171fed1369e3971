import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

export type Chromium = { path: string; env: Record<string, string> }

const cache = join(import.meta.dirname, '../.cache')

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The package holds its parts packed; the browser, its libraries and a font stand beside each other when unpacked. */
const archives = ['al2023.tar', 'fonts.tar', 'swiftshader.tar'] as const

const unpack = async (packed: string, folder: string): Promise<void> => {
  await writeFile(join(folder, 'chromium'), brotliDecompressSync(await readFile(join(packed, 'chromium.br'))), {
    mode: 0o755,
  })
  for (const archive of archives) {
    const input = brotliDecompressSync(await readFile(join(packed, `${archive}.br`)))
    const done = spawnSync('tar', ['-x', '--no-same-owner', '-C', folder], { input })
    if (done.status !== 0) throw new Error(`tar could not unpack ${archive}: ${done.error?.message ?? done.stderr}`)
  }
}

/** The package's own list of fonts names folders of a server elsewhere; without any font, Chromium crashes at a form. */
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/**
 * The Chromium of the npm package, unpacked once. Its own libraries come with it, so a machine with nothing but the C
 * library runs it; the package's own unpacking adds these on Amazon's servers only, hence this one.
 */
const packagedChromium = async (): Promise<Chromium | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = dirname(dirname(dirname(main)))
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    const aside = await mkdtemp(join(cache, '.chromium-'))
    await unpack(join(home, 'bin'), aside)
    // Another process may have been faster; its folder is as good.
    await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }))
  }
  await writeFile(join(folder, 'fonts.conf'), fontList)
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder, XDG_CACHE_HOME: folder },
  }
}

/** Browsers to try, in order: the one that `CHROMIUM` names, the pinned one from npm, one that the system has. */
export const chromiumCandidates = async (): Promise<Chromium[]> => {
  if (process.env.CHROMIUM) return [{ path: process.env.CHROMIUM, env: {} }]
  const packaged = await packagedChromium()
  const system = systemPaths.filter((path) => existsSync(path)).map((path) => ({ path, env: {} }))
  return packaged ? [packaged, ...system] : system
}
