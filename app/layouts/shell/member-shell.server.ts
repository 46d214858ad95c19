import type { RouterContextProvider } from 'react-router';
import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { scopeContext } from '#app/platform/route/index.server.ts';
import type { Access } from '#app/platform/route/site-entry.ts';
import { sitemap } from '#app/sitemap.ts';

/** What the frame around a signed-in page says about who is there. */
export interface Shell {
  user: string;
  collaboration: string;
  organisation: string | null;
  isDemo: boolean;
  /** Paths of rooms that this member may enter. */
  rooms: string[];
  /** How much is new in a room, by its path. */
  news: Record<string, number>;
}

/** Nobody is signed in, or no membership is chosen: the page itself sends them on. */
export function memberShell(context: Readonly<RouterContextProvider>, rooms: readonly string[]): Shell | null {
  const { session } = context.get(scopeContext);
  if (session.kind !== 'member') return null;
  const { member } = session;
  return {
    user: member.userName,
    collaboration: member.collaborationName,
    organisation: member.organisationName,
    isDemo: member.isDemo,
    rooms: rooms.filter((path) => mayEnter(path, member)),
    news: member.news ?? {},
  };
}

function mayEnter(path: string, member: Member): boolean {
  const entry: { access: Access } | undefined = sitemap.find((each) => each.path === path);
  if (!entry) return false;
  return typeof entry.access === 'string' || roleMay(member.role, entry.access.can);
}
