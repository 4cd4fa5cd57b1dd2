import { findMentions } from '@/domain/mentions'

/** What is needed of a node of Markdown's syntax tree. */
interface Node {
  type: string
  value?: string
  children?: Node[]
  data?: { hName: string; hProperties: Record<string, string> }
}

/** Code and links are words for machines: an "@" in them is no mention. */
const opaque = ['link', 'linkReference', 'inlineCode', 'code', 'html']

/** Makes the mentions of colleagues, by name, elements of their own in a Markdown tree: `mark`, with `data-own` where it is `me`. */
export function mentionNodes({ team, me }: { team: readonly string[]; me: string | undefined }) {
  const people = team.map((name) => ({ name }))
  const split = (text: string): Node[] => {
    const nodes: Node[] = []
    let from = 0
    for (const { start, end, person } of findMentions(text, people)) {
      nodes.push({ type: 'text', value: text.slice(from, start) })
      const hProperties: Record<string, string> = person.name === me ? { 'data-own': 'true' } : {}
      const children = [{ type: 'text', value: `@${person.name}` }]
      nodes.push({ type: 'mention', data: { hName: 'mark', hProperties }, children })
      from = end
    }
    nodes.push({ type: 'text', value: text.slice(from) })
    return nodes.filter(({ value }) => value !== '')
  }
  return function mark(tree: Node): void {
    tree.children = tree.children?.flatMap((node) => {
      if (node.type === 'text') return split(node.value ?? '')
      if (!opaque.includes(node.type)) mark(node)
      return [node]
    })
  }
}
