import type { SetupRequest } from './load-setup.js'
import type { PartRequest } from './part-writer.js'
import type { ReportFlags } from './report-context.js'

/** What a thread of a run sets itself up from; plain data. */
export interface ThreadSetup {
  setup: SetupRequest
  /** What it makes of reviews itself; absent where a baseline changes them first. */
  making:
    | {
        flags: ReportFlags
        /** Tables and examples are wanted. */
        tables: boolean
        /** The reports, where all can be written in parts. */
        reports: PartRequest[] | undefined
      }
    | undefined
}
