/** The key that does what a button does, in sight only: for screen readers the button's aria-keyshortcuts says it. */
export const Key = ({ name }: { name: string | number }) => (
  <span className="key" aria-hidden="true">
    {name}
  </span>
)
