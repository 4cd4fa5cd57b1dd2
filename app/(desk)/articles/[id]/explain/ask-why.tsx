import { Button, TextInput } from '@mantine/core'
import Link from 'next/link'
import classes from './explain.module.css'

interface AskWhyProps {
  articleId: number
  name: string
  nowhere: string | null
}

/** Asks for one name: "why not Lazada?" */
export function AskWhy({ articleId, name, nowhere }: AskWhyProps) {
  return (
    <search>
      <form className={classes.ask} action={`/articles/${articleId}/explain`}>
        <TextInput
          name="why"
          label="Why not…?"
          placeholder="A name, a sector, a figure"
          defaultValue={name}
          className={classes.askFor}
        />
        <Button type="submit" variant="default">
          Ask
        </Button>
        {name && (
          <Link href={`/articles/${articleId}/explain`} className="link">
            Show everything
          </Link>
        )}
      </form>
      {nowhere && (
        <p role="status" className={classes.nowhere}>
          {nowhere}
        </p>
      )}
    </search>
  )
}
