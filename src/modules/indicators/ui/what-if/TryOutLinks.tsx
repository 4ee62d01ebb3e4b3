// The way from the home of programmes to the editions that can be tried out over the register.
import { editionsAnswered } from '#policy/register-answers.ts'
import { editionName } from '#rules/define-programme.ts'
import { inLanguage } from '#rules/field-words.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { tryOutAddress } from '../addresses.ts'
import styles from './TryOut.module.css'
import { tryOutTexts } from './texts.ts'

export function TryOutLinks() {
  const t = useTexts(tryOutTexts)
  const language = useLanguage()
  return (
    <nav className={styles['line']} aria-label={t('tryOut')}>
      <b title={t('tryOutHint')}>{t('tryOut')}</b>
      {editionsAnswered.map((edition) => (
        <AddressLink key={editionName(edition)} to={tryOutAddress(editionName(edition))}>
          {inLanguage(edition.title, language)}
        </AddressLink>
      ))}
    </nav>
  )
}
