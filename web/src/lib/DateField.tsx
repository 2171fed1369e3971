import { useEffect, useRef } from 'react'

/** Of a year that is still being typed, "0002", nobody means the year 2. */
const earliest = '1900-01-01'

/**
 * A day that is chosen or typed. What is half typed changes nothing yet and is left as it is: the field keeps it, and `change` hears
 * of whole days only, and of a day taken out.
 */
export const DateField = ({
  label,
  className,
  value,
  change,
  min,
  max,
}: {
  label: string
  className?: string
  /** An ISO date; empty for none. */
  value: string
  change: (day: string) => void
  min?: string | undefined
  max?: string | undefined
}) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value
  }, [value])
  return (
    <label className={className}>
      {label}{' '}
      <input
        ref={field}
        type="date"
        defaultValue={value}
        min={min}
        max={max}
        onChange={({ target }) => {
          const isWhole = target.value === '' ? !target.validity.badInput : target.value >= earliest
          if (isWhole && target.value !== value) change(target.value)
        }}
      />
    </label>
  )
}
