export type Format = 'json' | 'html' | 'text'

const byExtension: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.md': 'text',
  '.markdown': 'text',
}

const extensionOf = (name: string): string => /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''

/** Whether a file of this name is taken for a report when a folder is read. */
export const isReportName = (name: string): boolean => extensionOf(name) in byExtension

const beginsAsPage =
  /^(?:<!doctype html|<html|<!--|<\?xml|<head|<body|<article|<meta|<title|<main|<section|<header|<div|<p|<h[1-6])(?=[\s>-]|\?)/i

const isJson = (source: string): boolean => {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}

/**
 * What a text is, by what it holds: a page begins as pages do, a JSON document is JSON. Its name decides only where that could be
 * either: what is called a page and holds tags, what is called JSON and is damaged.
 */
export const formatOf = (name: string, source: string): Format => {
  const start = source.slice(0, 2000).trimStart()
  if (beginsAsPage.test(start)) return 'html'
  const named = byExtension[extensionOf(name)]
  if (named === 'json') return 'json'
  if (/^\{\s{0,100}"/.test(start) && isJson(source)) return 'json'
  return named === 'html' && /<[a-z!/]/i.test(source) ? 'html' : 'text'
}
