import type { DialogueType, Labelled } from '../plugin/index.js'
import { DialogueView } from './dialogue.js'

/** A conversation that goes on: it has not come to its end, whatever its last words sound like. */
export class OngoingDialogue extends DialogueView {
  readonly ongoing = true

  override get type(): Labelled<DialogueType> {
    const { type } = this.whole
    return type.value === 'normal_end' ? { value: 'abnormal_end', evidence: [] } : type
  }

  /** As it would be judged were it over. */
  private get whole(): { type: Labelled<DialogueType> } {
    return { type: super.type }
  }
}
