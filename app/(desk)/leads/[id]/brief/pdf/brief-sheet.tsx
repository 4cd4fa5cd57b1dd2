import { View } from '@react-pdf/renderer'
import { Section, Sheet, styles } from '@/app/pdf/sheet'
import { Words } from '@/app/pdf/words'
import { NOT_DISCLOSED } from '@/domain/fact'
import type { Brief } from '../brief'

/** The brief of a lead as a document. */
export function BriefSheet(props: { title: string; kicker: string; status: string; brief: Brief }) {
  const { title, kicker, status, brief } = props
  return (
    <Sheet title={`Brief: ${title}`} foot={`${title} · ${kicker}`}>
      <Words style={styles.kicker}>{kicker}</Words>
      <Words style={styles.title}>{title}</Words>
      <Words style={styles.standing}>{[status, ...brief.standing].join(' · ')}</Words>

      <Section title="What is known">
        {brief.facts.map(({ field, name, value, refs, entered }) => (
          <View key={field} style={styles.row} wrap={false}>
            <Words style={styles.label}>{name}</Words>
            <Words style={styles.value}>
              {value ?? <Words style={styles.soft}>{NOT_DISCLOSED}</Words>}
              {refs.length > 0 && <Words style={styles.soft}> [{refs.join(', ')}]</Words>}
              {entered && <Words style={styles.soft}> ({entered})</Words>}
            </Words>
          </View>
        ))}
        {brief.quotes.length > 0 && <View style={{ height: 5 }} />}
        {brief.quotes.map(({ text, source }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a quote is its number.
          <Words key={at} style={styles.quote}>
            [{at + 1}] “{text}” <Words style={styles.soft}>{source}</Words>
          </Words>
        ))}
      </Section>

      <Section title="People">
        {brief.people.length === 0 && <Words style={styles.soft}>Nobody is named yet.</Words>}
        {brief.people.map(({ id, name, about, side }) => (
          <Words key={id}>
            <Words style={styles.bold}>{name}</Words> {about} <Words style={styles.soft}>({side})</Words>
          </Words>
        ))}
      </Section>

      <Section title="Open promises">
        {brief.promises.length === 0 && <Words style={styles.soft}>Nothing is open.</Words>}
        {brief.promises.map(({ id, title: promise, by }) => (
          <Words key={id}>
            {promise} <Words style={styles.soft}>by {by}</Words>
          </Words>
        ))}
      </Section>

      {brief.talks.length > 0 && (
        <Section title="Last talks">
          {brief.talks.map(({ id, when, text }) => (
            <Dated key={id} when={when} text={text} />
          ))}
        </Section>
      )}

      {brief.questions.length > 0 && (
        <Section title="To ask">
          {brief.questions.map((question) => (
            <Words key={question}>• {question}</Words>
          ))}
        </Section>
      )}

      <Section title="How it came here">
        {brief.turns.map(({ id, when, sentence }) => (
          <Dated key={id} when={when} text={sentence} />
        ))}
      </Section>
    </Sheet>
  )
}

const Dated = ({ when, text }: { when: string; text: string }) => (
  <View style={styles.row}>
    <Words style={styles.label}>{when}</Words>
    <Words style={styles.value}>{text}</Words>
  </View>
)
