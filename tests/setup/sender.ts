import type { Actor } from '#app/platform/access/actor.ts';
import type { StaffLocale } from '#app/lib/languages.ts';
import type { TestApp } from './app.ts';
import { cookieFor } from './session.ts';

export interface Answer {
  status: number;
  location: string | null;
  html: string;
  /** What the reader sees, without marks and scripts. */
  text: string;
}

/** Somebody who sends requests as a browser without scripts does, in one language. */
export class Sender {
  readonly cookie: string;
  private readonly address: string;

  private constructor(address: string, cookie: string) {
    this.address = address;
    this.cookie = cookie;
  }

  static async as(app: TestApp, actor: Actor | null, locale: StaffLocale = 'sv'): Promise<Sender> {
    const session = actor ? `; ${await cookieFor(app.ownerUrl, actor)}` : '';
    return new Sender(app.address, `sprak=${locale}${session}`);
  }

  async get(path: string): Promise<Answer> {
    return read(await fetch(this.address + path, { headers: { cookie: this.cookie }, redirect: 'manual' }));
  }

  async post(path: string, fields: Record<string, string> | FormData): Promise<Answer> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    const headers = { cookie: this.cookie, origin: this.address };
    return read(await fetch(this.address + path, { method: 'POST', headers, body, redirect: 'manual' }));
  }

  /** A value that a form of the page carries, hidden or shown. */
  async field(path: string, name: string): Promise<string> {
    const { html } = await this.get(path);
    const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? '';
    return /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  }
}

async function read(response: Response): Promise<Answer> {
  const html = await response.text();
  return { status: response.status, location: response.headers.get('location'), html, text: textOf(html) };
}

const entities: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(quot|#x27|amp|lt|gt);/g, (entity) => entities[entity] ?? '')
    .replaceAll(/\s+/g, ' ');
}
