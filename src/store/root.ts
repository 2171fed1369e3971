import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const isRoot = (folder: string): boolean => {
  const file = join(folder, 'package.json')
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'reckoner'
}

/** The folder of the package: the same from the sources and from a bundle of them. */
export const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!isRoot(folder)) {
    if (dirname(folder) === folder) throw new Error('The package folder of Reckoner was not found')
    folder = dirname(folder)
  }
  return folder
}
