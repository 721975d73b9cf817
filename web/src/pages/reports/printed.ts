// Printed bulletins as people have them: lines of text, or a file with one object a bulletin and its figures in sections.
export interface Printed { id: string; court: string; period: string; source?: string; figures: Record<string, number> }

/** One figure a line: name, a space or an equals sign, the number as printed. */
export function figuresOf(text: string): Record<string, number> {
  return Object.fromEntries(text.split('\n').map((line) => line.trim().split(/\s*[=:：,，\s]\s*/)).filter((pair) => pair.length === 2 && /^-?\d+(\.\d+)?$/.test(pair[1] ?? '')).map(([name = '', value]) => [name, Number(value)]))
}

function sections(value: Record<string, unknown>, prefix = ''): [string, number][] {
  return Object.entries(value).flatMap(([name, each]) => typeof each === 'number' ? [[prefix + name, each] as [string, number]] : each !== null && typeof each === 'object' && !Array.isArray(each) ? sections(each as Record<string, unknown>, name === 'enforcement' || name === 'figures' ? '' : `${name}.`) : [])
}

/** Null where the text is no file of bulletins. */
export function bulletinsOf(text: string): Printed[] | null {
  try {
    const read: unknown = JSON.parse(text)
    const list: unknown = Array.isArray(read) ? read : (read as { bulletins?: unknown }).bulletins
    if (!Array.isArray(list)) return null
    const all = list.map((each: Record<string, unknown>) => ({ id: String(each.id ?? each.court ?? ''), court: String(each.court ?? ''), period: String(each.period ?? ''), ...(typeof each.source === 'string' ? { source: each.source } : {}), figures: Object.fromEntries(sections(each)) }))
    return all.length && all.every((each) => each.court && each.period && Object.keys(each.figures).length) ? all : null
  } catch {
    return null
  }
}
