import { type DragEvent, useId, useState } from 'react'
import { texts } from '../texts.ts'

/** Takes files by dropping or choosing them. */
export const DropZone = ({ disabled, take }: { disabled: boolean; take: (files: File[]) => void }) => {
  const [over, setOver] = useState(false)
  const id = useId()
  const give = (files: FileList | null) => {
    if (!disabled && files && files.length > 0) take([...files])
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
            accept=".txt,.md,.html,.htm,.json,text/plain,text/html,application/json"
            disabled={disabled}
            onChange={(event) => {
              give(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
      </div>
    </section>
  )
}
