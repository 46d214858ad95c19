/** First, last and those around the current page, with gaps between. */
export function shownPages(page: number, pages: number): (number | 'gap')[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1].filter((each) => each >= 1 && each <= pages));
  const shown: (number | 'gap')[] = [];
  let last = 0;
  for (const each of [...wanted].toSorted((a, b) => a - b)) {
    if (each - last > 1) shown.push('gap');
    shown.push(each);
    last = each;
  }
  return shown;
}
