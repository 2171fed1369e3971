import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { chromiumCandidates } from './chromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // The map draws with WebGL: in software, there is no graphics card here.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** A headless Chromium with a new, temporary profile. Throws with the reasons where none can be started. */
export const openBrowser = async (): Promise<Browser> => {
  const reasons: string[] = []
  for (const { path, env } of await chromiumCandidates()) {
    try {
      return await chromium.launch({ executablePath: path, args: flags, env: { ...process.env, ...env } })
    } catch (error) {
      reasons.push(`${path}: ${(error as Error).message.split('\n').slice(0, 6).join(' ')}`)
    }
  }
  throw new Error(`No Chromium could be started; set CHROMIUM to the path of one.\n${reasons.join('\n')}`)
}

export type App = {
  /** Without a slash at the end. */
  address: string
  /** The data folder it runs on. */
  data: string
  /** All that it has printed so far. */
  output(): string
  /** Stops it and deletes its data folder. */
  stop(): Promise<void>
}

const entry = join(import.meta.dirname, '../bin/reckoner.js')

/** A first start loads the sample dossier, on a slow machine too. */
const patienceMs = 120_000

/** Starts the built app as a user does, on a data folder of its own, with the sample dossier loaded. */
export const startApp = async (...options: string[]): Promise<App> => {
  const data = await mkdtemp(join(tmpdir(), 'reckoner-app-'))
  const app = spawn(process.execPath, [entry, 'serve', '--data', data, '--port', '0', ...options])
  let printed = ''
  const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()))
  const stop = async () => {
    app.kill('SIGTERM')
    const impatience = setTimeout(() => app.kill('SIGKILL'), 15_000)
    await ended
    clearTimeout(impatience)
    await rm(data, { recursive: true, force: true })
  }
  const address = new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      printed += chunk
      const found = /https?:\/\/[\w.[\]:]+:\d+/.exec(printed)
      if (found) resolve(found[0])
    }
    app.stdout.on('data', take)
    app.stderr.on('data', take)
    app.once('exit', (code) => reject(new Error(`The app ended with ${code} before it gave its address:\n${printed}`)))
    setTimeout(
      () => reject(new Error(`The app gave no address in ${patienceMs / 1000} s:\n${printed}`)),
      patienceMs,
    ).unref()
  })
  try {
    return { address: await address, data, output: () => printed, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
