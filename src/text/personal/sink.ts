import type { PersonalKind } from '../../plugin/index.js'

/** Is told of each personal datum that is masked, and where it stands. */
export type Sink = (kind: PersonalKind, start: number, end: number) => void
