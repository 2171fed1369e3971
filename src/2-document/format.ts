export type Format = 'json' | 'html' | 'text'

const byExtension: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.md': 'text',
}

const extensionOf = (name: string): string => /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''

/** Whether a file of this name is taken for a report when a folder is read. */
export const isReportName = (name: string): boolean => extensionOf(name) in byExtension

/** What a text is: a page where it begins as only pages do, else by its name where that says so, otherwise by how it begins. */
export const formatOf = (name: string, source: string): Format => {
  const start = source.slice(0, 2000).trimStart()
  if (/^(?:<!doctype html|<html)\b/i.test(start)) return 'html'
  const named = byExtension[extensionOf(name)]
  if (named) return named
  if (/^\{\s*"/.test(start)) return 'json'
  if (/^(?:<!--|<\?xml|<!doctype html|<html|<head|<body|<article|<meta)/i.test(start)) return 'html'
  return 'text'
}
