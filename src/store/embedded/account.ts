import { spawn } from 'node:child_process'
import { chown, readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failed } from '../../model/errors.ts'

/** The operating-system account that PostgreSQL runs as; null means: as the account that runs Reckoner. */
export type Account = { name: string; uid: number; gid: number } | null

export type Ran = { code: number; output: string }

/** Made under root only; PostgreSQL refuses to run as root. */
const ownName = 'reckoner'

const findAccount = async (wanted: (name: string, uid: number) => boolean): Promise<Account> => {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  for (const line of lines) {
    const [name, , uid, gid] = line.split(':')
    if (name && uid && gid && wanted(name, Number(uid))) return { name, uid: Number(uid), gid: Number(gid) }
  }
  return null
}

/** Runs a program to its end and gives its exit code and everything it printed; a program that is missing gives 127. */
const run = (program: string, args: readonly string[], as: { uid: number; gid: number } | null = null): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C' }
    const identity = as ? { uid: as.uid, gid: as.gid } : {}
    const child = spawn(program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], env, ...identity })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

/**
 * The account for a cluster folder: under root its owner, else the account made for this, else one that is there already.
 * Throws `database-unreachable` where no unprivileged account can be had.
 */
export const accountFor = async (cluster: string): Promise<Account> => {
  if (process.getuid?.() !== 0) return null
  const owner = await stat(cluster).catch(() => null)
  if (owner && owner.uid !== 0) {
    return (
      (await findAccount((_, uid) => uid === owner.uid)) ?? { name: String(owner.uid), uid: owner.uid, gid: owner.gid }
    )
  }
  const own = await findAccount((name) => name === ownName)
  if (own) return own
  await run('useradd', ['--system', '--no-create-home', '--user-group', '--shell', '/usr/sbin/nologin', ownName])
  const made = (await findAccount((name) => name === ownName)) ?? (await findAccount((name) => name === 'postgres'))
  if (made) return made
  throw new Failed(
    'database-unreachable',
    'PostgreSQL does not run as root, and an unprivileged account for it could not be made.',
    `Run Reckoner as an ordinary user, or make an account named "${ownName}" (useradd --system ${ownName}).`,
  )
}

/** Whether `account` may pass through every folder above `path`. */
const mayReach = async (path: string, { uid, gid }: NonNullable<Account>): Promise<boolean> => {
  let folder = dirname(await realpath(path))
  for (;;) {
    const { mode, uid: owner, gid: group } = await stat(folder)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (dirname(folder) === folder) return true
    folder = dirname(folder)
  }
}

/**
 * Runs one of PostgreSQL's programs as `account`.
 * Where root keeps the programs or the data below a closed folder (/root, a private temporary folder), the account alone
 * could not reach them: then, and only then, it keeps the capability to pass file permissions, through `setpriv`.
 */
export const runAs = async (account: Account, program: string, args: string[], data: string): Promise<Ran> => {
  if (!account) return run(program, args)
  if ((await mayReach(program, account)) && (await mayReach(data, account))) return run(program, args, account)
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  const passing = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']
  const ran = await run('setpriv', [...identity, ...passing, program, ...args])
  if (ran.code !== 127) return ran
  throw new Failed(
    'database-unreachable',
    `PostgreSQL runs as the account "${account.name}", which may not enter the folders above ${program} or ${data}.`,
    'Use folders that others may enter, run Reckoner as an ordinary user, or install util-linux for its program "setpriv".',
  )
}

/** Hands a folder over to the account. */
export const giveTo = async (account: Account, folder: string): Promise<void> => {
  if (account) await chown(folder, account.uid, account.gid)
}
