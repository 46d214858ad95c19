/** Addresses of one database for the plain login, the owner and the superuser of a test run. */
export type DatabaseUrls = { loginUrl: string; ownerUrl: string; adminUrl: string };

/** The same address on another database of the cluster. */
export function onDatabase(url: string, name: string): string {
  const moved = new URL(url);
  moved.pathname = `/${name}`;
  return moved.href;
}

export function allOnDatabase(urls: DatabaseUrls, name: string): DatabaseUrls {
  return {
    loginUrl: onDatabase(urls.loginUrl, name),
    ownerUrl: onDatabase(urls.ownerUrl, name),
    adminUrl: onDatabase(urls.adminUrl, name),
  };
}
