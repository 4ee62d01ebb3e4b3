// Puts the pages of all modules behind their addresses and draws the application.
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
} from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { readSearch, writeSearch } from '#web/kit/address.ts'
import { announceLanguage, currentLanguage } from '#web/language/language.ts'
import '#web/look/base.css'
import { Application } from './Application.tsx'
import { Gate } from './Gate.tsx'
import { lazyPart } from './lazy-parts.ts'
import { MyWork } from './MyWork.tsx'
import { ModulesContext } from './modules.ts'
import { NotFound } from './NotFound.tsx'
import { PageFailed } from './PageFailed.tsx'
import type { ModuleScreens } from './screens.ts'

function routerOf(modules: readonly ModuleScreens[]) {
  const root = createRootRoute({ notFoundComponent: NotFound })
  const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Gate })
  const pages = modules.flatMap((module) => module.pages)
  const open = pages
    .filter((page) => page.open)
    .map((page) => createRoute({ getParentRoute: () => root, path: page.path, component: lazyPart(page.load) }))
  const behindGate = pages
    .filter((page) => !page.open)
    .map((page) => createRoute({ getParentRoute: () => shell, path: page.path, component: lazyPart(page.load) }))
  const home = createRoute({ getParentRoute: () => shell, path: '/', component: MyWork })
  return createRouter({
    routeTree: root.addChildren([...open, shell.addChildren([home, ...behindGate])] as never) as unknown as AnyRoute,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPreloadDelay: 30,
    defaultPendingMs: 300,
    defaultErrorComponent: ({ error }: ErrorComponentProps) => <PageFailed error={error} />,
    scrollRestoration: true,
  })
}

export function openApplication(modules: readonly ModuleScreens[]): void {
  announceLanguage(currentLanguage())
  const place = document.getElementById('application')
  if (!place) throw new Error('index.html has no #application')
  createRoot(place).render(
    <ModulesContext value={modules}>
      <Application router={routerOf(modules) as never} />
    </ModulesContext>,
  )
}
