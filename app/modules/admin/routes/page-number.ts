/** The page that an address asks for; the first when it asks for none. */
export function pageNumber(url: URL): number {
  const page = Number(url.searchParams.get('sida') ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
