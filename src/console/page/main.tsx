/** Puts the console on the page. */
import { render } from 'preact'
import { start } from './live.ts'
import { Shell } from './shell.tsx'

const page = document.getElementById('page')
if (!page) throw new Error('The page has no place for the console.')
start()
render(<Shell />, page)
