import { createHash, randomBytes } from 'node:crypto'
import { appendFile, lstat, mkdir, readFile, readlink, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failed } from '../../model/errors.ts'
import { type Account, accountFor, giveTo, runAs } from './account.ts'
import { programs } from './programs.ts'

/** Where a running server listens: the folder of its Unix socket. It has no network port. */
export type Server = { data: string; socket: string }

/** The major version of the pinned binaries; a cluster of another one goes through backup and restore. */
const majorVersion = '18'
const port = 5432
/** The system's limit is 104 to 108 bytes, with the socket's own name. */
const longestSocketPath = 100

const settings = `
# Written by Reckoner. Only processes of this machine that may open the socket can connect.
listen_addresses = ''
port = ${port}
unix_socket_permissions = 0700
max_connections = 100
shared_buffers = 256MB
jit = off
log_timezone = 'UTC'
timezone = 'UTC'
`

/**
 * Given at each start, so that folders made before have them too. A rebuild of a million claims writes some gigabytes: the less
 * often all that changed is written out meanwhile, the fewer pages go into the log whole.
 */
const tuning = '-c max_wal_size=4GB -c checkpoint_timeout=30min'

const clusterOf = (data: string) => join(data, 'postgres')
const pidFileOf = (data: string) => join(clusterOf(data), 'postmaster.pid')
const logOf = (data: string) => join(clusterOf(data), 'server.log')
const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** What made PostgreSQL's own words fail, in a sentence that says what to do. */
const explain = (what: string, words: string, data: string): Failed => {
  if (/No space left on device|Disk quota exceeded/i.test(words)) {
    return new Failed(
      'disk-full',
      `The disk that holds ${data} is full.`,
      'Free some space, or choose another folder with --data. Nothing that was stored is lost.',
    )
  }
  if (/Permission denied|Operation not permitted/i.test(words)) {
    return new Failed(
      'database-unreachable',
      `${what}: permission denied in ${data}.`,
      'Run Reckoner as the user that made this folder, or choose another folder with --data.',
    )
  }
  const last = words.trim().split('\n').slice(-3).join(' ')
  return new Failed(
    'database-unreachable',
    `${what}: ${last}`,
    `Look at ${logOf(data)}, choose another folder with --data, or use a server of your own through DATABASE_URL.`,
  )
}

const checkVersion = async (data: string): Promise<void> => {
  const version = (await readFile(join(clusterOf(data), 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (version === '' || version === majorVersion) return
  const newer = Number(version) > Number(majorVersion)
  throw new Failed(
    newer ? 'data-newer' : 'conflict',
    `The data folder ${data} was made with PostgreSQL ${version}; this version of Reckoner brings PostgreSQL ${majorVersion}.`,
    newer
      ? 'Update Reckoner, or choose another folder with --data. The folder was left as it is.'
      : `Export your data with the Reckoner that made it and add it to a new folder. The folder was left as it is.`,
  )
}

/**
 * Makes the cluster in a folder of its own and renames it into place, so that a kill half-way leaves nothing half-made and
 * of two processes that start at once one simply finds the other's.
 */
const initialise = async (data: string, account: Account): Promise<void> => {
  const { initdb } = await programs()
  const fresh = join(data, `postgres.new-${randomBytes(6).toString('hex')}`)
  await mkdir(fresh, { mode: 0o700 })
  try {
    await giveTo(account, fresh)
    const options = ['--username=reckoner', '--auth=trust', '--encoding=UTF8', '--locale-provider=builtin']
    const locale = ['--locale=C.UTF-8', '--no-instructions', '--no-sync']
    const { code, output } = await runAs(account, initdb, [`--pgdata=${fresh}`, ...options, ...locale], fresh)
    if (code !== 0) throw explain('The database could not be made', output, data)
    await appendFile(join(fresh, 'postgresql.conf'), settings)
    await rename(fresh, clusterOf(data))
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    if (!(await exists(join(clusterOf(data), 'PG_VERSION')))) throw error
  }
}

/** A folder for the socket outside the data folder, for paths too long to be a socket's; named after the cluster. */
const socketFolder = (data: string): string => {
  const inside = clusterOf(data)
  if (Buffer.byteLength(join(inside, `.s.PGSQL.${port}`)) <= longestSocketPath) return inside
  return join(tmpdir(), `reckoner-${createHash('sha256').update(inside).digest('hex').slice(0, 16)}`)
}

const prepareSocketFolder = async (data: string, socket: string, account: Account): Promise<void> => {
  if (socket === clusterOf(data)) return
  await mkdir(socket, { mode: 0o700 }).catch(() => {})
  const { uid, mode } = await lstat(socket)
  const mine = process.getuid?.()
  if (uid !== mine && uid !== account?.uid) {
    throw new Failed('conflict', `${socket} belongs to another user.`, 'Choose a data folder with a shorter path.')
  }
  if ((mode & 0o077) !== 0)
    throw new Failed('conflict', `${socket} is open to others.`, `Remove ${socket}, then start again.`)
  await giveTo(account, socket)
}

/** Whether something accepts connections on the socket. */
const answers = (socket: string): Promise<boolean> =>
  new Promise((done) => {
    const client = connect(join(socket, `.s.PGSQL.${port}`))
    client.on('connect', () => {
      client.destroy()
      done(true)
    })
    client.on('error', () => done(false))
  })

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The number of the server's process by its own file, null where none is told. */
const pidOf = async (data: string): Promise<number | null> => {
  const file = await readFile(pidFileOf(data), 'utf8').catch(() => '')
  const pid = Number(file.split('\n')[0])
  return Number.isInteger(pid) && pid > 0 ? pid : null
}

/**
 * PostgreSQL clears a stale pid file by itself unless the number now belongs to another process, which happens when a
 * container starts anew. Where the system shows what that process is, we look.
 */
const clearStalePid = async (data: string): Promise<void> => {
  const pid = await pidOf(data)
  if (pid === null || !(await exists('/proc/self/cwd'))) return
  const cwd = await readlink(`/proc/${pid}/cwd`).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : '',
  )
  // An unreadable link belongs to another user: then it may be a server, and is left alone.
  if (cwd === '' || cwd === clusterOf(data)) return
  await rm(pidFileOf(data), { force: true })
}

const start = async (data: string, socket: string, account: Account): Promise<void> => {
  const { pg_ctl } = await programs()
  await prepareSocketFolder(data, socket, account)
  const options = `${tuning} -c unix_socket_directories='${socket.replaceAll("'", "''")}'`
  const args = ['start', '-D', clusterOf(data), '-l', logOf(data), '-w', '-t', '60', '-s', '-o', options]
  // A server that was killed leaves children for a moment, which hold its shared memory.
  for (let attempt = 1; ; attempt += 1) {
    await clearStalePid(data)
    const ran = await runAs(account, pg_ctl, args, clusterOf(data))
    if (await answers(socket)) return
    if (attempt === 8) {
      const log = await readFile(logOf(data), 'utf8').catch(() => '')
      throw explain('The database did not start', `${ran.output}\n${log.slice(-2000)}`, data)
    }
    await sleep(attempt * 100)
  }
}

/** The real path of the folder, made where missing: the server's own idea of where it is. */
const makeFolder = async (folder: string): Promise<string> => {
  try {
    await mkdir(folder, { recursive: true })
    return await realpath(folder)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new Failed('usage', `${folder} is not a folder.`, 'Give a folder with --data.')
    }
    throw explain('The data folder could not be made', message, folder)
  }
}

/** Whether a folder holds data already. */
export const holdsData = (folder: string): Promise<boolean> => exists(clusterOf(resolve(folder)))

/**
 * Makes sure that a PostgreSQL server runs on `data`: makes the cluster on first use, starts the server where none runs, and
 * otherwise takes the one that does, whoever started it. Safe to call from many processes at once.
 * Throws `disk-full`, `data-newer`, `database-unreachable`.
 */
export const startServer = async (folder: string): Promise<Server> => {
  const data = await makeFolder(resolve(folder))
  await checkVersion(data)
  const socket = socketFolder(data)
  if (await answers(socket)) return { data, socket }
  const account = await accountFor(clusterOf(data))
  if (!(await exists(clusterOf(data)))) await initialise(data, account)
  await start(data, socket, account)
  return { data, socket }
}

/** How long a server may take to write what it still has in memory. */
const longestStop = 60_000

/**
 * Stops the server on a data folder; those connected lose their connection. Does nothing where none runs.
 * It waits for that very process: `pg_ctl stop -w` would wait for a server that another process has started since as well.
 */
export const stopServer = async ({ data }: Pick<Server, 'data'>): Promise<void> => {
  await clearStalePid(data)
  const pid = await pidOf(data)
  if (pid === null) return
  const { pg_ctl } = await programs()
  await runAs(await accountFor(clusterOf(data)), pg_ctl, ['kill', 'INT', String(pid)], clusterOf(data))
  const from = Date.now()
  while ((await pidOf(data)) === pid && isAlive(pid) && Date.now() - from < longestStop) await sleep(20)
  // Left alone where another server listens in it by now.
  const socket = socketFolder(data)
  if (socket !== clusterOf(data)) await rmdir(socket).catch(() => {})
}
