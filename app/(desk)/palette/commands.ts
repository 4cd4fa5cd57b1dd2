'use client'

export interface Command {
  name: string
  run: () => void
}

const rooms = [
  ['Today', '/'],
  ['Articles', '/articles'],
  ['Reading queue', '/articles/queue'],
  ['Pipeline', '/pipeline'],
  ['Charts', '/charts'],
  ['Investors', '/investors'],
  ['Imports', '/imports'],
  ['Contacts', '/contacts'],
  ['Settings', '/settings'],
  ['Trash', '/trash'],
] as const

/** What can be done from here: every button of the page that bears `data-command`, and every room to go to. */
export function commandsHere(go: (href: string) => void): Command[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-command]')]
  return [
    ...buttons.map((button) => ({ name: button.dataset.command ?? '', run: () => button.click() })),
    ...rooms.map(([name, href]) => ({ name: `Go to ${name}`, run: () => go(href) })),
  ]
}

/** Those whose name has every word typed, anywhere in it. */
export function matching(commands: Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return commands.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
}
