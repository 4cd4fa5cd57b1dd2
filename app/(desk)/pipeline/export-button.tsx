'use client'

import { Download } from 'lucide-react'
import { lazy } from 'react'
import { FirstUse } from '@/components/ui/first-use'
import classes from './filter-menu.module.css'

const load = () => import('./export-menu')
const ExportMenu = lazy(() => load().then((module) => ({ default: module.ExportMenu })))

/** The way to the same leads as a file. */
export function ExportButton({ file }: { file: string }) {
  return (
    <FirstUse popup="menu" load={load} button={{ className: classes.button, children: <ExportFace /> }}>
      <ExportMenu file={file} />
    </FirstUse>
  )
}

export function ExportFace() {
  return (
    <>
      <Download size={14} aria-hidden />
      Export
    </>
  )
}
