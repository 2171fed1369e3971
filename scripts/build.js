// `npm run build`: everything that can be built, now.
import { buildCli, buildWeb, checkNode, installMissing } from './prepare.js'

checkNode()
installMissing()
await buildCli()
await buildWeb()
