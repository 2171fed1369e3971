/** Where names stand on the map: longitude and latitude. */
export const countryLabels = [
  { code: 'MMR', at: [96, 21.6] },
  { code: 'THA', at: [101.2, 15.7] },
  { code: 'LAO', at: [103.4, 18.6] },
  { code: 'KHM', at: [105.1, 12.85] },
  { code: 'VNM', at: [108.2, 13.4] },
  { code: 'CHN', at: [106, 26] },
  { code: 'MYS', at: [102.2, 4.1] },
  { code: 'IDN', at: [113.5, -1] },
  { code: 'PHL', at: [122.6, 12.2] },
  { code: 'TWN', at: [121, 23.8] },
  { code: 'IND', at: [93, 26.3] },
  { code: 'BGD', at: [90.2, 24] },
] as const satisfies readonly { code: string; at: readonly [number, number] }[]

export const seaLabels = [
  { name: 'South China Sea', at: [114, 14.5] },
  { name: 'Gulf of Thailand', at: [101.6, 9.6] },
  { name: 'Andaman Sea', at: [95.6, 11.2] },
] as const satisfies readonly { name: string; at: readonly [number, number] }[]
