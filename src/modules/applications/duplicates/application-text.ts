// An application as it is checked: its text, the fingerprints of what the applicant wrote, and which of them everybody has.
import { findBoilerplate, stripBoilerplate } from './boilerplate.ts'
import type { Sightings } from './fingerprint-store.ts'
import { type Fingerprints, fingerprintsOf } from './fingerprints.ts'
import type { Span } from './span.ts'
import { stripTemplate, type Template } from './template.ts'
import { readTokens, type Tokens } from './tokens.ts'

export interface ApplicationText {
  id: string
  text: string
  template: Template
  /** Without the template of the call. */
  fingerprints: Fingerprints
}

/** An application seen beside all on file. */
export interface KnownApplication extends ApplicationText {
  /** 1 for each fingerprint that is common. */
  common: Uint8Array
  boilerplate: readonly Span[]
}

const noTemplate: Template = new Set()

export function prepareApplication(id: string, text: string, template: Template = noTemplate): ApplicationText {
  return { id, text, template, fingerprints: fingerprintsOf(stripTemplate(readTokens(text), template)) }
}

export const knowApplication = (
  application: ApplicationText,
  { common }: Pick<Sightings, 'common'>,
): KnownApplication => ({
  ...application,
  common,
  boilerplate: findBoilerplate(application.fingerprints, common),
})

/** Made again where they are needed: tokens take five times the memory of their text. */
export const ownTokens = ({ text, template, boilerplate }: KnownApplication): Tokens =>
  stripBoilerplate(stripTemplate(readTokens(text), template), boilerplate)
