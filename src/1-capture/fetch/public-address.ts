import ipaddr from 'ipaddr.js'

/** Networks that ipaddr.js takes for public but that are none: [network, prefix length, what it is]. */
const notPublic: readonly (readonly [string, number, string])[] = [
  // Azure answers for its instances here.
  ['168.63.129.16', 32, 'metadata'],
  ['192.31.196.0', 24, 'reserved'],
  ['192.52.193.0', 24, 'reserved'],
  ['192.88.99.0', 24, '6to4'],
  ['192.175.48.0', 24, 'reserved'],
  ['2001::', 23, 'reserved'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['3fff::', 20, 'documentation'],
]

const networks = notPublic.map(([network, bits, what]) => ({ network: ipaddr.parse(network), bits, what }))

/** The only part of IPv6 that is given out for public use. */
const globalUnicast = ipaddr.IPv6.parse('2000::')

const isPartOf = (address: ipaddr.IPv4 | ipaddr.IPv6, network: ipaddr.IPv4 | ipaddr.IPv6, bits: number): boolean =>
  address.kind() === network.kind() && (address as ipaddr.IPv4).match(network as ipaddr.IPv4, bits)

/** An interface of ISATAP carries an IPv4 address that no one has looked at. */
const isIsatap = (address: ipaddr.IPv6): boolean =>
  (address.parts[4] === 0 || address.parts[4] === 0x200) && address.parts[5] === 0x5efe

/**
 * Why an IP address is not one of the public internet ("loopback", "private", "linkLocal"…), or null where it is one. Forms
 * that carry an IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo, ISATAP) are refused whatever they carry, and so
 * is everything that is not an IP address in full.
 */
export const whyNotPublic = (written: string): string | null => {
  if (ipaddr.IPv4.isValidFourPartDecimal(written)) {
    const address = ipaddr.IPv4.parse(written)
    const range = address.range()
    if (range !== 'unicast') return range
    return networks.find(({ network, bits }) => isPartOf(address, network, bits))?.what ?? null
  }
  // A zone makes sense on a local link only.
  if (written.includes('%')) return 'linkLocal'
  if (!ipaddr.IPv6.isValid(written)) return 'not an IP address'
  const address = ipaddr.IPv6.parse(written)
  const range = address.range()
  if (range !== 'unicast') return range
  if (!isPartOf(address, globalUnicast, 3)) return 'reserved'
  if (isIsatap(address)) return 'isatap'
  return networks.find(({ network, bits }) => isPartOf(address, network, bits))?.what ?? null
}
