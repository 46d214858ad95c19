/** A browser without scripts, as far as a provider's pages need one: keeps cookies, follows redirects, sends forms. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  async fetch(address: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(address, {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects until a page comes, or an address of `own`, which is not asked for. */
  async follow(address: string, own: string, form?: Record<string, string>): Promise<{ at: string; page: string }> {
    const response = await this.fetch(address, form);
    const location = response.headers.get('location');
    if (!location) return { at: address, page: await response.text() };
    const next = new URL(location, address).href;
    return next.startsWith(own) ? { at: next, page: '' } : this.follow(next, own);
  }
}
