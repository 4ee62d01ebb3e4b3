// Puts the cursor into the first field of a panel once the panel has drawn it.
const fields = 'textarea:not(:disabled), input:not(:disabled):not([type="file"]), .ant-btn-primary:not(:disabled)'
/** Milliseconds after which the person has gone on by themselves. */
const patience = 3_000

export function focusWhenThere(panel: HTMLElement): void {
  const focus = () => {
    const field = panel.querySelector<HTMLElement>(fields)
    field?.focus()
    return field !== null
  }
  if (focus()) return
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect()
  })
  observer.observe(panel, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), patience)
}
