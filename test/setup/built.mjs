// Builds the programs that tests start as processes, where their sources have changed.
import { ensureBuilt } from '../../bin/steps/build.mjs'

export default () => ensureBuilt(['server', 'web'], { say: (line) => console.log(line) })
