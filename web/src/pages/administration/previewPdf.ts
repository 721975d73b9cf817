import { api } from '@/api'

/** The draft as PDF; nothing is saved. */
export async function previewPdf(code: string, body: string): Promise<Blob> {
  const { data } = await api.POST('/api/v1/document-templates/{code}/preview', { params: { path: { code } }, body: { body }, parseAs: 'blob' })
  return data as Blob
}
