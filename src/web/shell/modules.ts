// The modules in force, for the parts of the shell that gather something from each of them.
import { createContext, useContext } from 'react'
import type { ModuleScreens } from './screens.ts'

export const ModulesContext = createContext<readonly ModuleScreens[]>([])

export const useModules = () => useContext(ModulesContext)
