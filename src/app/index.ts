export { type Fetcher, makeFetcher } from '../1-capture/fetch/index.ts'
export {
  explainError,
  holdsData,
  listDossiers,
  openStore,
  packageRoot,
  type Store,
  type StoreOptions,
} from '../store/index.ts'
export { addedBy } from './added-by.ts'
export { correctDocument } from './correct.ts'
export { verifyCaptures } from './custody.ts'
export { listDocuments, viewDocument } from './documents.ts'
export { type EventPage, listEvents, viewEvent } from './events.ts'
export { type ArchiveFormat, exportArchive } from './export.ts'
export { followDossier, prepareFilters } from './follow.ts'
export { dossierAsOf, dossierChanges, eventAsOf, eventChanges } from './history.ts'
export { type AddOptions, type AddOutcome, addReports, type Progress } from './ingest.ts'
export { type Incoming, mediaTypeOf, type NewInput } from './inputs.ts'
export { finishLeftover } from './leftover.ts'
export { listNames } from './names.ts'
export { listTotals, overview } from './overview.ts'
export { type Added, documentIdOf } from './prepare.ts'
export { nationalityProfile, siteProfile, sourceCorrections, sourceProfile } from './profiles/index.ts'
export { reviewQueue } from './queue.ts'
export { type RebuildProgress, rebuild } from './rebuild.ts'
export { fromAddresses, fromFiles, type GivenFile, incomingOf, webOf } from './receive.ts'
export { removeDocument, removeDossier, restoreDocument, restoreDossier } from './remove.ts'
export { retrySetAside } from './retry.ts'
export { listReviews } from './review-list.ts'
export { addReview, undoReview } from './reviews.ts'
export { loadSample, mainDossier, needsSample, sampleDossier } from './samples.ts'
export { search } from './search.ts'
export { giveUp, setAsideOf } from './set-aside.ts'
export { requireDossier } from './shown.ts'
export { listSources } from './sources.ts'
export { suggestMerges } from './suggestions.ts'
export { versionOf } from './tool.ts'
export { versionsOf } from './versions.ts'
export { addWatch, keepWatching, lookAtAll, lookAtDue, lookSoon, removeWatch, setWatch, watchesOf } from './watch.ts'
