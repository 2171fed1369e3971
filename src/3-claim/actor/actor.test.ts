import { expect, test } from 'vitest'
import { annotate } from '../pipeline.ts'
import { actorExamples, actorRejects } from './en/examples.ts'

const read = (text: string) => annotate({ text, published: '2025-03-03', publisher: null }).actors

for (const { text, gives } of actorExamples)
  test(text, () =>
    expect(read(text).map(({ name, kind, person, rule }) => ({ name, kind, person, rule }))).toEqual(gives),
  )

for (const text of actorRejects) test(`nobody: ${text}`, () => expect(read(text)).toEqual([]))
