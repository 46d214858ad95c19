/** The page's address, also when the router asks for its data alone. */
export function pageUrl(request: Request): URL {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  return url;
}
