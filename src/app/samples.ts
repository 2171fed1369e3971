import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findSetting, makeDossier, packageRoot, type Store, saveSetting } from '../store/index.ts'
import { type AddOptions, addReports } from './ingest.ts'
import type { NewInput } from './inputs.ts'

export const sampleDossier = 'sample'
export const mainDossier = 'main'

const loadedSetting = 'sample-loaded'

const notice =
  'Sample texts, written for this project from the facts of public reports, with placeholder outlet names. Do not quote them as sources.'

const sampleInputs = async (): Promise<NewInput[]> => {
  const folder = join(packageRoot(), 'examples')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  return Promise.all(
    files.map(async (name) => ({
      name,
      bytes: await readFile(join(folder, name)),
      mediaType: 'application/json',
      given: {},
    })),
  )
}

/** Whether the sample dossier still has to be loaded: on the first start, or when that was killed half-way. */
export const needsSample = async ({ db }: Store): Promise<boolean> =>
  (await findSetting(db, loadedSetting)) === undefined

/** Loads examples/ into a dossier of their own, once; a later call changes nothing. */
export const loadSample = async (store: Store, onProgress?: AddOptions['onProgress']): Promise<void> => {
  if (!(await needsSample(store))) return
  await makeDossier(store.db, { id: sampleDossier, name: 'Sample', sample: true, notice })
  await addReports(store, await sampleInputs(), { dossier: sampleDossier, onProgress, by: 'Reckoner, its sample' })
  await saveSetting(store.db, loadedSetting, { loaded: true })
}
