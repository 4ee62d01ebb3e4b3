// What an edited decomposition would change, and what in it could not be understood.
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { DecompositionImport } from '../contract.ts'
import styles from './DecompositionDifference.module.css'
import { planTexts } from './texts.ts'

export function DecompositionDifference({ found }: { found: DecompositionImport }) {
  const t = useTexts(planTexts)
  const { fileName, rows, changes, problems, missing } = found
  return (
    <div className={styles['difference']}>
      <p>
        {t('importedRows', { file: fileName, rows, changes: changes.length, problems: problems.length })}
        {missing > 0 && ` ${t('missing', { count: missing })}`}
      </p>
      {problems.length > 0 && (
        <section aria-label={t('problems')}>
          <h2>{t('problems')}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('row')}</th>
                <th scope="col">{t('column')}</th>
                <th scope="col">{t('value')}</th>
                <th scope="col">{t('reason')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ row, column, value, message }) => (
                <tr key={`${row} ${column}`}>
                  <td>{row}</td>
                  <td>{column}</td>
                  <td>{value}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section aria-label={t('changes')}>
        <h2>{t('changes')}</h2>
        {changes.length === 0 ? (
          <EmptyState title={t('noChanges')} next={t('noChangesNext')} />
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('row')}</th>
                <th scope="col">{t('no')}</th>
                <th scope="col">{t('column')}</th>
                <th scope="col">{t('before')}</th>
                <th scope="col">{t('after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ row, no, column, before, after }) => (
                <tr key={`${row} ${column}`}>
                  <td>{row}</td>
                  <td>{no}</td>
                  <td>{column}</td>
                  <td>{before === '' ? '—' : before}</td>
                  <td className={styles['after']}>{after === '' ? '—' : after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  )
}
