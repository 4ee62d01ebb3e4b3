// What an expert reads of an application: the answers and papers that the edition lets be seen.
import { placeName } from '#policy/places.ts'
import { programmes } from '#policy/programmes.ts'
import type { Facts } from '#rules/condition.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { fieldsOfForm } from '#rules/form.ts'
import { FactList } from '#web/kit/FactList.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { reviewTexts } from './texts.ts'

interface Props {
  edition: string
  facts: Facts
  files: readonly { id: string; name: string; field: string }[]
  addressOf: (fileId: string) => string
}

export function Material({ edition: name, facts, files, addressOf }: Props) {
  const t = useTexts(reviewTexts)
  const language = useLanguage()
  const edition = programmes.getEdition(name)
  const fields = fieldsOfForm(edition.form)
  return (
    <section>
      <h2>{t('material')}</h2>
      <FactList
        facts={[
          ...Object.keys(facts).flatMap((fact) => {
            const field = fields[fact]
            return field
              ? [[inLanguage(field.label, language), valueWords(field, facts[fact], language, placeName)] as const]
              : []
          }),
          ...files.map(
            ({ id, name: fileName, field }) =>
              [
                inLanguage(edition.attachments[field]?.label ?? [field, field], language),
                <a key={id} href={addressOf(id)}>
                  {fileName}
                </a>,
              ] as const,
          ),
        ]}
      />
    </section>
  )
}
