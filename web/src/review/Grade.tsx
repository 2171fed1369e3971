import type { Reliability } from '../../../src/model/review.ts'
import { Key } from '../shell/Key.tsx'
import { texts } from '../texts/index.ts'
import '../styles/review.css'

const words = texts.review.grade

/** The six letters of the Admiralty scale for a source, each with its meaning. */
export const Grade = ({
  chosen,
  grade,
  keys = false,
}: {
  chosen: Reliability | null
  grade: (reliability: Reliability) => void
  /** Whether the keys 1 to 6 stand for the letters. */
  keys?: boolean
}) => (
  <fieldset className="grades" aria-label={words.label}>
    {(Object.keys(words.means) as Reliability[]).map((letter, position) => (
      <button
        key={letter}
        type="button"
        className="grade"
        aria-pressed={letter === chosen}
        aria-keyshortcuts={keys ? String(position + 1) : undefined}
        onClick={() => grade(letter)}
      >
        <strong>{letter}</strong>
        <span>{words.means[letter]}</span>
        {keys && <Key name={position + 1} />}
      </button>
    ))}
  </fieldset>
)
