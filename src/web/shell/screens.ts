// What a module gives the shell: its pages, its place in the navigation, and what of it waits for a person.
import type { ComponentType } from 'react'
import type { SignedIn } from '#web/api/session.ts'

export interface Page {
  /** `/notices/$noticeId`; names after `$` are parameters. */
  path: string
  load: () => Promise<ComponentType>
  /** Anyone may open it, without the shell around it. */
  open?: boolean
}

export interface NavigationEntry {
  to: string
  title: () => string
  icon: ComponentType
  mayUse: (session: SignedIn) => boolean
}

/** Records of upper modules on whose pages a module below shows what it knows of them; `programmes` is their common home. */
export type RecordKind = 'programmes' | 'call' | 'application'

export interface RecordSectionProps {
  /** Of the record the page is about. */
  id: string
}

export interface RecordSection {
  of: RecordKind
  load: () => Promise<ComponentType<RecordSectionProps>>
  mayUse: (session: SignedIn) => boolean
}

export interface ModuleScreens {
  pages: readonly Page[]
  navigation: readonly NavigationEntry[]
  /** Shows what waits for the person in this module, or nothing. */
  waiting?: Waiting
  /** Beside the day in the top bar, of a demonstration only. */
  demonstration?: { load: () => Promise<ComponentType>; mayUse: (session: SignedIn) => boolean }
  /** What the module adds to pages of the modules above it. */
  sections?: readonly RecordSection[]
  /** A search box for the top bar. */
  search?: { load: () => Promise<ComponentType>; mayUse: (session: SignedIn) => boolean }
}

export interface Waiting {
  load: () => Promise<ComponentType<WaitingProps>>
  mayUse: (session: SignedIn) => boolean
  /** Takes the room that is left: it comes below what is short. */
  isLong?: true
}

export interface WaitingProps {
  /** Told once the module knows, so that the page can say when nothing waits at all. */
  onCount: (count: number) => void
}
