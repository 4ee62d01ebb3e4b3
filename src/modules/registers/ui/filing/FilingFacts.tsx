// What was filed, and what was decided on it.
import { contractFilingFields, contractFilingSections } from '#policy/national/contract-registration.ts'
import { technologyContract } from '#policy/national/registers/technology-contract.ts'
import { placeName } from '#policy/places.ts'
import type { FactValue } from '#rules/condition.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { FactList } from '#web/kit/FactList.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { Filing } from '../../contract.ts'
import { filingTexts, stepTexts } from './texts.ts'

export function FilingFacts({ filing }: { filing: Filing }) {
  const t = useTexts(stepTexts)
  const words = useTexts(filingTexts)
  const language = useLanguage()
  const { decision, decidedBy, decidedAt, facts } = filing
  const decided = (['category', 'amount', 'technicalAmount'] as const).map((name) => {
    const field = technologyContract.fields[name] as Field
    return [inLanguage(field.label, language), valueWords(field, decision?.[name], language, placeName)] as const
  })
  return (
    <>
      {decision && (
        <section>
          <h2>{t('decided')}</h2>
          <FactList
            facts={[
              ...decided,
              [t('opinion'), decision.opinion],
              [words('number'), filing.number],
              [t('registrar'), decidedBy && decidedAt && t('askedBy', { by: decidedBy, at: dayAndTime(decidedAt) })],
            ]}
          />
        </section>
      )}
      <section>
        <h2>{words('seller')}</h2>
        <FactList
          facts={[
            [words('seller'), filing.party.name],
            [words('no'), filing.no],
          ]}
        />
      </section>
      {contractFilingSections.map(({ title, fields }) => (
        <section key={title[0]}>
          <h2>{inLanguage(title, language)}</h2>
          <FactList
            facts={fields.map((name) => {
              const field = contractFilingFields[name]
              const label = inLanguage(field.label, language)
              if (field.kind === 'files') return [label, <ContractFiles key={name} filing={filing} />]
              return [label, valueWords(field, facts[name] as FactValue, language, placeName)]
            })}
          />
        </section>
      ))}
    </>
  )
}

function ContractFiles({ filing: { id, files } }: { filing: Filing }) {
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <a href={contractFileAddress(id, file.id)}>{file.name}</a>
        </li>
      ))}
    </ul>
  )
}

export const contractFileAddress = (filingId: string, fileId: string) =>
  `/api/contract-filings/${filingId}/files/${fileId}`
