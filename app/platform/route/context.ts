import type { Actor, Member } from '../access/actor.ts';
import type { Tx } from '../db/index.ts';
import type { TypedValues } from '../drafts/index.ts';

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
  /** The version of the row that the form was filled in on. */
  version: number;
}

/** What every page carries beside its own data, for its forms. */
export interface FormState {
  key: string;
  draft: { values: TypedValues; savedAt: string } | null;
}

/** What a page gets back from a form that was not accepted. */
export interface Rejection {
  errors: Record<string, string>;
  values: TypedValues;
  formError?: string;
  conflicts?: { label: string; theirs: string; yours: string }[];
  version?: number;
}
