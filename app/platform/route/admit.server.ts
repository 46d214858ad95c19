import { redirect } from 'react-router';
import { actorOf, publicActor, type Actor, type Member } from '../access/actor.ts';
import { roleMay } from '../access/capabilities.ts';
import type { SiteEntry } from './site-entry.ts';
import { Forbidden } from '../errors/index.ts';
import type { RequestScope } from './scope.server.ts';

export interface Admitted {
  actor: Actor;
  member: Member | null;
}

/**
 * Lets the sender of a request in by the entry's access rule, as the least database role that serves.
 * @throws a redirect to sign-in or to the choice of membership; Forbidden when the role has no part in the page
 */
export function admit(entry: SiteEntry, scope: RequestScope, request: Request): Admitted {
  const { session } = scope;
  const { access } = entry;
  if (access === 'public') return { actor: publicActor(), member: session.kind === 'member' ? session.member : null };
  if (session.kind === 'none' || session.kind === 'ended') throw redirect(signInAddress(request, session.kind === 'ended'));
  if (session.kind === 'factor') throw redirect('/logga-in/kod');
  if (session.kind === 'choosing') throw redirect('/valj-uppdrag');
  const { member } = session;
  if (access !== 'signed-in' && !roleMay(member.role, access.can)) throw new Forbidden();
  return { actor: actorOf(member, entry.as), member };
}

/** Where to sign in, with the way back. The way back is a path of ours, never an address. */
export function signInAddress(request: Request, ended: boolean): string {
  const { pathname } = new URL(request.url);
  const query = new URLSearchParams({ till: pathname.replace(/\.data$/, '') });
  if (ended) query.set('avslutad', '1');
  return `/logga-in?${query.toString()}`;
}
