/** Tells React what was typed or ticked in a field before React was there, which takes it to stand as it was drawn. */
export function catchUp(field: Element | null): void {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) tickAnew(field)
  else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) typeAnew(field)
}

function tickAnew(box: HTMLInputElement) {
  const untouched = box.checked === box.defaultChecked
  // A radio button is left by choosing another, which tells of both.
  if (untouched || (box.type === 'radio' && !box.checked)) return
  box.checked = !box.checked
  box.click()
}

function typeAnew(field: HTMLInputElement | HTMLTextAreaElement) {
  const typed = field.value
  if (typed === field.defaultValue) return
  // React notes a value that is set on the field, and misses one that is set by the prototype: that one is news to it.
  field.value = field.defaultValue
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
