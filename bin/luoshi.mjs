#!/usr/bin/env node
// The command line: builds what is stale, then hands over.
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { requireNode } from './steps/node-version.mjs'

requireNode()
const quiet = { say: (line) => process.stderr.write(`${line}\n`) }
await ensureInstalled(quiet)
await ensureBuilt(['server'], quiet)
await import('../dist/server/cli.js')
