const wrappedAs = Symbol('samsteg.route');

/** Marks a loader or action as one that stands behind the sitemap's access rule; a test asks every route for it. */
export function mark<T extends object>(handler: T, id: string): T {
  return Object.assign(handler, { [wrappedAs]: id });
}

export function wrappedRoute(handler: unknown): string | undefined {
  return typeof handler === 'function' ? (handler as { [wrappedAs]?: string })[wrappedAs] : undefined;
}
