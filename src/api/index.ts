/**
 * The HTTP API and the app that it serves: `serve` is all that a command needs. `node bin/reckoner.js serve` starts it on the
 * default data folder, with the sample dossier loaded on the first start; then, for example,
 *
 *     curl http://127.0.0.1:4000/api/dossiers
 *     curl 'http://127.0.0.1:4000/api/dossiers/sample/events?country=KHM&sort=documents'
 *
 * /api/openapi.json describes every route; src/model/api has the schemas and their types.
 */
export { type ServeOptions, type Serving, serve } from './serve.ts'
export { makeServer, type ServerOptions } from './server.ts'
