import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import classes from './markdown.module.css'
import { mentionNodes } from './mention-nodes'

const safeLink = /^(https?:|mailto:)/i

/** Beyond this many characters a note is shown as it was written: to set it as Markdown would take seconds. */
const LONGEST_SET = 50_000

interface NoteTextProps {
  children: string
  /** The names of those whom it can mention. */
  team: readonly string[]
  /** The name of whoever reads it. */
  me?: string
}

/** A note's Markdown. Raw HTML and pictures are left out; links go to web and mail addresses alone; mentions stand out. */
export function NoteText({ children, team, me }: NoteTextProps) {
  if (children.length > LONGEST_SET) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long note scrolls, by keyboard too.
      <section className={classes.plain} aria-label="A long note" tabIndex={0} dir="auto">
        {children}
      </section>
    )
  }
  return (
    <div className={classes.text} dir="auto">
      <Markdown
        remarkPlugins={[remarkGfm, [mentionNodes, { team, me }]]}
        disallowedElements={['img']}
        urlTransform={(url) => (safeLink.test(url) ? url : '')}
        components={{
          a: ({ href, children }) =>
            href ? (
              <a href={href} target="_blank" rel="noopener noreferrer nofollow">
                {children}
              </a>
            ) : (
              <span>{children}</span>
            ),
          input: ({ checked }) => (
            <span
              className={checked ? classes.done : classes.open}
              role="img"
              aria-label={checked ? 'Done:' : 'To do:'}
            />
          ),
          h1: ({ children }) => <h4>{children}</h4>,
          h2: ({ children }) => <h5>{children}</h5>,
          h3: ({ children }) => <h6>{children}</h6>,
          h4: ({ children }) => <h6>{children}</h6>,
          h5: ({ children }) => <h6>{children}</h6>,
          table: ({ children }) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, by keyboard too.
            <section className={classes.scroll} aria-label="Table" tabIndex={0}>
              <table>{children}</table>
            </section>
          ),
        }}
      >
        {children}
      </Markdown>
    </div>
  )
}
