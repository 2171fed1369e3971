/** An address as the key of an archive's index: the name turned round, "com,example)/path?query", in lower case. */
export const surtOf = (address: string): string => {
  if (!/^https?:/i.test(address)) return address.toLowerCase()
  const { hostname, port, protocol, pathname, searchParams } = new URL(address)
  const name = hostname
    .replace(/^www\d?\./, '')
    .split('.')
    .reverse()
    .join(',')
  const usual = port === '' || (protocol === 'http:' ? port === '80' : port === '443')
  const query = [...searchParams]
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .sort()
    .join('&')
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  return `${name}${usual ? '' : `:${port}`})${path}${query ? `?${query}` : ''}`.toLowerCase()
}
