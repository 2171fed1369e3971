import type { Action, Modality } from '../../../model/claim.ts'

/** Labels of a table that say what became of those counted beside them, without a verb; phrases are divided by "|". */
export const labels: readonly (readonly [Action, Modality, string])[] = [
  ['arrest', 'ongoing', 'in custody|in police custody|in detention|under arrest|remanded|on remand|held on remand'],
  [
    'charge',
    'happened',
    'in court|before court|before the court|before the courts|in the courts|sent to court|taken to court|on trial|charge sheets filed',
  ],
  ['convict', 'happened', 'in prison|in jail|behind bars|serving sentences|found guilty|sentenced'],
  [
    'convict',
    'happened',
    'life imprisonment|life in prison|life sentence|death sentence|suspended sentence|life sentences|life terms|death with|death sentences|suspended sentences|suspended terms|prison terms|jail terms',
  ],
  ['deport', 'happened', 'deportees'],
  ['repatriate', 'happened', 'returnees|back home|back in their home country|back in their home countries'],
  ['arrest', 'happened', 'detainees|arrestees'],
  ['deport', 'planned', 'to be deported|awaiting deportation|pending deportation|due for deportation'],
  ['repatriate', 'planned', 'to be repatriated|awaiting repatriation|pending repatriation'],
  ['hold', 'ongoing', 'still inside|still captive|still trapped|in captivity|not yet freed|awaiting rescue'],
  [
    'recruit',
    'happened',
    'victims identified|identified victims|victims of trafficking identified|trafficking victims identified|trafficked',
  ],
  ['defraud', 'happened', 'losses|total losses|reported losses|estimated losses|financial losses'],
]
