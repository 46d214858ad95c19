import type { Actor, Member } from '../access/actor.ts';
import type { Tx } from '../db/index.ts';
import type { TypedValues } from '#app/lib/page-form.ts';

type Params = Record<string, string>;

interface RouteContext {
  tx: Tx;
  actor: Actor;
  params: Params;
  request: Request;
  url: URL;
  requestId: string;
  /** Says which cases' data this act met, for the log. A page below /arenden/:caseId has said it already. */
  touches: (...caseIds: string[]) => void;
}

/** What a handler of a public page gets. */
export interface PublicContext extends RouteContext {
  member: Member | null;
}

/** What a handler of a page behind sign-in gets. */
export interface MemberContext extends RouteContext {
  member: Member;
}

export interface CommandInput {
  form: FormData;
  values: TypedValues;
  /** The network address that it came from, for limits; never kept as it is. */
  address: string;
  /** The version of the row that the form was filled in on. */
  version: number;
}
