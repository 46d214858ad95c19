/**
 * What an answer's status says of a link. Null where it says nothing for certain: a server that is tired, shy or wants a password
 * is not gone.
 */
export function linkSeen(status: number): 'works' | 'moved' | 'gone' | null {
  if (status >= 200 && status < 300) return 'works';
  if (status === 301 || status === 308) return 'moved';
  if (status === 302 || status === 303 || status === 307) return 'works';
  return status === 404 || status === 410 ? 'gone' : null;
}
