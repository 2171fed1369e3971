export { sourceCorrections } from './corrections.ts'
export { nationalityProfile } from './nationality.ts'
export { siteProfile } from './site.ts'
export { sourceProfile } from './source.ts'
