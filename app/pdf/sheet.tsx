import { Document, Page, renderToBuffer, StyleSheet, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { fontStack } from './fonts'
import { Words } from './words'

const ink = '#1d232b'
const soft = '#5a6472'
const line = '#d9d4ca'

/** The look of every sheet that leaves the house: A4, ink on white, the faces of the screen. Sizes in points. */
export const styles = StyleSheet.create({
  page: { padding: 42, paddingBottom: 54, fontFamily: fontStack, fontSize: 9, lineHeight: 1.45, color: ink },
  kicker: { fontSize: 8, color: soft, marginBottom: 4 },
  title: { fontSize: 18, fontWeight: 600, lineHeight: 1.25 },
  standing: { color: soft, marginTop: 3 },
  section: { marginTop: 12 },
  heading: { fontSize: 10, fontWeight: 600, marginBottom: 4, paddingTop: 6, borderTop: `1 solid ${line}` },
  row: { flexDirection: 'row', gap: 10, marginBottom: 2 },
  label: { width: 92, color: soft },
  value: { flex: 1 },
  soft: { color: soft },
  bold: { fontWeight: 600 },
  quote: { fontSize: 8, marginBottom: 2 },
  cells: { flexDirection: 'row', gap: 8, paddingVertical: 3, borderBottom: `0.5 solid ${line}` },
  foot: {
    position: 'absolute',
    left: 42,
    right: 42,
    bottom: 24,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: 7.5,
    color: soft,
  },
})

/** A document of A4 sheets with its name and the page's number at the foot. */
export function Sheet({ title, foot, children }: { title: string; foot: string; children: ReactNode }) {
  return (
    <Document title={title} creator="Leadwire" producer="Leadwire" language="en">
      <Page size="A4" style={styles.page}>
        {children}
        <View style={styles.foot} fixed>
          <Words>{foot}</Words>
          <Words render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`} />
        </View>
      </Page>
    </Document>
  )
}

/** A part of a sheet under its heading, which never stands alone at the end of a page. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View style={styles.section}>
      <Words style={styles.heading} minPresenceAhead={40}>
        {title}
      </Words>
      {children}
    </View>
  )
}

/** The answer that carries a sheet as a file; `name` without its ending. */
export async function pdfResponse(sheet: Parameters<typeof renderToBuffer>[0], name: string): Promise<Response> {
  const safe = name
    .replace(/[^a-zA-Z0-9_.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
  return new Response(new Uint8Array(await renderToBuffer(sheet)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${safe || 'leadwire'}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
