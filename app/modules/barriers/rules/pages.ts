/** Lines on a page of a list. */
const pageSize = 50;

/** The page that an address asks for, from 1, and which lines it holds. */
export function pageOf(asked: string | null): { page: number; limit: number; offset: number } {
  const page = Math.max(1, Math.trunc(Number(asked ?? 1)) || 1);
  return { page, limit: pageSize, offset: (page - 1) * pageSize };
}

export function pagesOf(total: number): number {
  return Math.ceil(total / pageSize);
}
