// The words of a page: every text stands once, Chinese and English side by side, and is asked for by a typed key.
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage, i18n, type Language } from './language.ts'

/** Chinese, English, and English for exactly one where the number changes the word. */
type Text = readonly [zh: string, en: string, enOne?: string]
type Values = Record<string, string | number>

export interface Texts<Key extends string> {
  readonly room: string
  /** Only for the compiler. */
  readonly keys?: Key
}

export type Say<Key extends string> = (key: Key, values?: Values) => string

/** `room` is unique, `people` or `notices.review`; `{name}` in a text is filled in when it is said. */
export function defineTexts<const T extends Record<string, Text>>(room: string, texts: T): Texts<keyof T & string> {
  const [zh, en]: [Record<string, string>, Record<string, string>] = [{}, {}]
  for (const [key, [chinese, english, one]] of Object.entries(texts)) {
    zh[key] = chinese
    en[key] = english
    if (one !== undefined) en[`${key}_one`] = one
  }
  i18n.addResourceBundle('zh', room, zh)
  i18n.addResourceBundle('en', room, en)
  return { room }
}

/** Says a text outside of components. */
export function say<Key extends string>(texts: Texts<Key>, key: Key, values?: Values): string {
  return i18n.t(key, { ns: texts.room, ...values })
}

/** The component is drawn anew when the language changes. */
export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { i18n: speaker } = useTranslation()
  const { language } = speaker
  const { room } = texts
  return useCallback<Say<Key>>(
    (key, values) => speaker.t(key, { ns: room, lng: language, ...values }),
    [speaker, language, room],
  )
}

export function useLanguage(): Language {
  useTranslation()
  return currentLanguage()
}
