import type { Annotations, Layer } from './annotations.ts'

/** One step of reading: it sees only the layers it names and returns the one it adds. */
export type Component<In extends Layer, Out extends Layer> = {
  name: string
  reads: readonly In[]
  adds: Out
  run(doc: Pick<Annotations, In>): Annotations[Out]
}

export const component = <In extends Layer, Out extends Layer>(step: Component<In, Out>): Component<In, Out> => step
