// Which language the pages speak: Chinese first, English at a click, the choice kept on this device.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

const storageKey = 'luoshi.language'

const kept = (): Language => (globalThis.localStorage?.getItem(storageKey) === 'en' ? 'en' : 'zh')

export const i18n = i18next.createInstance()

void i18n.use(initReactI18next).init({
  lng: kept(),
  fallbackLng: 'zh',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  returnNull: false,
  resources: {},
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
})

export const currentLanguage = (): Language => (i18n.language === 'en' ? 'en' : 'zh')

/** The tag assistive technology and the browser's own controls go by. */
const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' }

export function announceLanguage(language: Language): void {
  document.documentElement.lang = tags[language]
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  announceLanguage(language)
  await i18n.changeLanguage(language)
}
