import { m } from '#app/paraglide/messages.js';

export interface Failure {
  status: number;
  data: unknown;
}

export interface Explanation {
  title: string;
  what: string;
  stands: string;
  next: string;
  incident?: string;
}

/** The words for what the platform answered. */
export function explain({ status, data }: Failure): Explanation {
  const { reason, incident, kept } = details(data);
  switch (status) {
    case 401:
      return words('expired', m.layout_error_expired_what());
    case 403:
      return words('forbidden', m.layout_error_forbidden_what());
    case 404:
    case 405:
      return kept ? words('closed', m.layout_error_closed_what()) : words('missing', m.layout_error_missing_what());
    case 400:
    case 409:
      return words('refused', reason ?? m.layout_error_refused_what());
    case 413:
      return words('refused', m.layout_error_too_large_what());
    case 410:
      return words('gone', m.layout_error_gone_what());
    default:
      return { ...words('failed', m.layout_error_failed_what()), incident };
  }
}

const texts = {
  expired: [m.layout_error_expired_title, m.layout_error_expired_stands, m.layout_error_expired_next],
  forbidden: [m.layout_error_forbidden_title, m.layout_error_forbidden_stands, m.layout_error_forbidden_next],
  missing: [m.layout_error_missing_title, m.layout_error_missing_stands, m.layout_error_missing_next],
  closed: [m.layout_error_closed_title, m.layout_error_closed_stands, m.layout_error_closed_next],
  refused: [m.layout_error_refused_title, m.layout_error_refused_stands, m.layout_error_refused_next],
  gone: [m.layout_error_gone_title, m.layout_error_gone_stands, m.layout_error_gone_next],
  failed: [m.layout_error_failed_title, m.layout_error_failed_stands, m.layout_error_failed_next],
} as const;

function words(kind: keyof typeof texts, what: string): Explanation {
  const [title, stands, next] = texts[kind];
  return { title: title(), what, stands: stands(), next: next() };
}

function details(data: unknown): { reason?: string; incident?: string; kept?: boolean } {
  if (typeof data !== 'object' || data === null) return {};
  const { reason, incident, kept } = data as Record<string, unknown>;
  return {
    reason: typeof reason === 'string' ? reason : undefined,
    incident: typeof incident === 'string' ? incident : undefined,
    kept: kept === true,
  };
}
