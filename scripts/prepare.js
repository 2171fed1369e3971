// What has to be there before Reckoner runs: its packages installed, its sources built. Node's own modules only, since it runs first.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const keptBuilds = 3
const lockPatienceMs = 10 * 60_000

/** Says in one line what is being waited for; on standard error, so that piped output stays clean. */
const say = (line) => process.stderr.write(`${line}\n`)

/** A sentence for the person at the keyboard instead of a stack. */
export class PrepareError extends Error {}

/** Whether a version of Node.js can run Reckoner: the `engines` of package.json, which the bundler sets. */
export const canRun = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
}

/** Throws a `PrepareError` where this Node.js cannot run Reckoner. */
export const checkNode = () => {
  const { node } = process.versions
  if (canRun(node)) return
  throw new PrepareError(
    `Reckoner needs Node.js 20 from 20.19 on, or 22.12 or newer; this is ${node}. Install one of them and start again.`,
  )
}

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages

/** Whether node_modules holds what the lock file asks for. The clock decides, and where it says no, the versions do. */
const isInstalled = () => {
  const wanted = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  if (modifiedAt(installed) >= modifiedAt(wanted)) return true
  const there = packagesOf(installed)
  return Object.entries(packagesOf(wanted)).every(
    ([path, { version, optional }]) => path === '' || there[path]?.version === version || (optional && !there[path]),
  )
}

const isRunning = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** Runs `work` while no other process of this checkout does; a lock whose owner has died counts for nothing. */
const alone = (name, work) => {
  const lock = join(root, '.cache', `${name}.lock`)
  mkdirSync(dirname(lock), { recursive: true })
  const start = Date.now()
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const age = Date.now() - modifiedAt(lock)
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
    if (age > 2000 && !(owner && isRunning(owner))) rmSync(lock, { force: true })
    else if (Date.now() - start > lockPatienceMs)
      throw new PrepareError(
        `Another process has been installing for ten minutes. If none is, delete ${relative(root, lock)}.`,
      )
    pause(100)
  }
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Installs the packages of the lock file where they are missing or others. Throws a `PrepareError` where npm fails. */
export const installMissing = () => {
  if (isInstalled()) return
  alone('install', () => {
    if (isInstalled()) return
    say('Installing packages (once, about a minute)…')
    const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
      ? [process.execPath, process.env.npm_execpath]
      : ['npm']
    const [command, ...before] = npm
    const done = spawnSync(command, [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      // Installing writes its own progress; what Reckoner prints on standard output is for other programs.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: '' },
      shell: process.platform === 'win32',
    })
    if (done.status !== 0)
      throw new PrepareError(
        'The packages could not be installed. The lines above say why; is there a connection to the npm registry?',
      )
  })
}

/** Every file below `folder`, in a fixed order. */
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path)
    return [path]
  })

/** A short name for the present state of these files and folders: it changes when any of them changes, comes or goes. */
const stateOf = (paths) => {
  const hash = createHash('sha256').update(root)
  for (const path of paths.map((p) => join(root, p)).filter(existsSync))
    for (const file of statSync(path).isDirectory() ? filesBelow(path) : [path]) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\n`)
    }
  return hash.digest('hex').slice(0, 12)
}

/** Older builds go, except the latest few: a server that runs from one still loads parts of it. */
const removeOldBuilds = (kind) => {
  const dist = join(root, 'dist')
  const builds = readdirSync(dist).filter((name) => name.startsWith(`${kind}-`))
  const byAge = builds.map((name) => join(dist, name)).sort((a, b) => modifiedAt(b) - modifiedAt(a))
  for (const old of byAge.slice(keptBuilds)) rmSync(old, { recursive: true, force: true })
}

/**
 * The folder of the current build of `kind`, built now where it is stale. A build is made aside and renamed into
 * place, so two processes that build at once do not disturb each other.
 */
const build = async (kind, sources, make) => {
  const folder = join(root, 'dist', `${kind}-${stateOf(sources)}`)
  if (existsSync(folder)) return folder
  const aside = join(root, 'dist', `.${kind}-${process.pid}`)
  try {
    await make(aside, folder)
    renameSync(aside, folder)
    const now = new Date()
    utimesSync(folder, now, now)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  removeOldBuilds(kind)
  return folder
}

const cliSources = ['src', 'scripts/prepare.js', 'package-lock.json']
const webSources = ['web', 'src/model', 'package-lock.json']

/** Bundled modules move, so what a source file says of its own address is written as seen from the bundle. */
const keepAddresses = (folder) => ({
  name: 'keep-addresses',
  transform: {
    filter: { id: /\.ts$/, code: 'import.meta.' },
    handler: (source, path) => {
      const here = `new URL(${JSON.stringify(relative(folder, path).replaceAll('\\', '/'))}, import.meta.url)`
      const written = {
        url: `${here}.href`,
        filename: `decodeURIComponent(${here}.pathname)`,
        dirname: `decodeURIComponent(new URL('.', ${here}).pathname).slice(0, -1)`,
      }
      return source.replace(/import\.meta\.(url|filename|dirname)\b/g, (_, what) => written[what])
    },
  },
})

const isPackage = (id) => !id.startsWith('.') && !isAbsolute(id)

/**
 * Bundles TypeScript entries, by name, into `aside`, which will stand at `final`; packages stay outside. Constants stay
 * constants: the reader takes longer where a bundler makes variables of them (docs/decisions/0010).
 */
const bundle = async (entryPoints, aside, final) => {
  const { build } = await import('rolldown')
  await build({
    input: entryPoints,
    platform: 'node',
    external: isPackage,
    transform: { target: 'node20' },
    logLevel: 'silent',
    plugins: [keepAddresses(final)],
    output: {
      dir: aside,
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    },
  })
}

/** What is started by itself: the command line, and the threads that work beside a rebuild (`src/app/helper.ts`). */
const cliEntries = {
  main: join(root, 'src/cli/main.ts'),
  'reading-thread': join(root, 'src/app/reading-thread.ts'),
  'telling-thread': join(root, 'src/app/telling-thread.ts'),
}

/** Builds the command line and the server where stale; gives the file to run. */
export const buildCli = async () => {
  const folder = await build('cli', cliSources, (aside, final) => bundle(cliEntries, aside, final))
  return join(folder, 'main.js')
}

/** Bundles a TypeScript script for one run; gives the file to run, in a folder of its own. */
export const buildOnce = async (entry) => {
  const folder = join(root, '.cache/run', String(process.pid))
  await bundle({ main: entry }, folder, folder)
  return join(folder, 'main.js')
}

/** Builds the web app where stale; gives the folder to serve. */
export const buildWeb = async () =>
  build('web', webSources, async (aside) => {
    say('Building the web app…')
    const vite = await import('vite')
    await vite.build({
      root: join(root, 'web'),
      configFile: join(root, 'web/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: aside, emptyOutDir: true },
    })
  })

/** Runs a built file in this process. */
export const run = (file) => import(pathToFileURL(file).href)
