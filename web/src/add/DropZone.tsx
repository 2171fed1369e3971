import { type DragEvent, useId, useState } from 'react'
import { texts } from '../texts/index.ts'

export type FileFields = { publisher: string; published: string }

/** Takes files by dropping or choosing them, with what is known of all of them. */
export const DropZone = ({
  disabled,
  take,
}: {
  disabled: boolean
  take: (files: File[], fields: FileFields) => void
}) => {
  const [over, setOver] = useState(false)
  const [fields, setFields] = useState<FileFields>({ publisher: '', published: '' })
  const id = useId()
  const give = (files: FileList | null) => {
    if (!disabled && files && files.length > 0) take([...files], { ...fields, publisher: fields.publisher.trim() })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    give(event.dataTransfer.files)
  }
  return (
    <section
      className="section drop"
      data-over={over}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={`${id}-title`}>{texts.add.files}</h2>
      <div className="drop-area">
        <p>{over ? texts.add.drop : texts.add.filesHint}</p>
        <label className="button button-quiet drop-choose">
          {texts.add.choose}
          <input
            type="file"
            multiple
            className="visually-hidden"
            disabled={disabled}
            onChange={(event) => {
              give(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <fieldset className="add-fields drop-fields">
        <legend className="fine">{texts.add.forAll}</legend>
        <label>
          {texts.add.publisher}
          <input
            value={fields.publisher}
            maxLength={300}
            onChange={(event) => setFields({ ...fields, publisher: event.target.value })}
          />
        </label>
        <label>
          {texts.add.published}
          <input
            type="date"
            value={fields.published}
            onChange={(event) => setFields({ ...fields, published: event.target.value })}
          />
        </label>
      </fieldset>
    </section>
  )
}
