export async function exportXlsx(
  _s: object,
): Promise<{ bytes: ArrayBuffer; lost: { zh: string; en: string }[] }> {
  return { bytes: new ArrayBuffer(0), lost: [] };
}
