import type { Capability } from '../access/capabilities.ts';
import type { DatabaseRole } from '../access/roles.ts';

export type Layout = 'staff' | 'provider' | 'participant' | 'public' | 'showcase' | 'admin' | 'none';

/** Who may enter: anybody, anybody signed in, or roles with a capability. Which rows they meet, the database decides. */
export type Access = 'public' | 'signed-in' | { can: Capability };

/** One address of the product. */
export interface SiteEntry {
  id: string;
  /** Path pattern, from the root: `/arenden/:caseId`. */
  path: string;
  /** Route module, from app/. */
  file: string;
  layout: Layout;
  access: Access;
  /** The event that reading or doing this leaves in the log; null where no person's data is met. */
  audit: string | null;
  /** Database role when it is another than the least one that serves the membership. */
  as?: DatabaseRole;
  /** The page has a form whose typing is saved as it goes and given back after a lost session. */
  draft?: boolean;
  /**
   * The answer is the same for everybody who is not signed in, and is kept until what it shows has changed: something in the
   * published bank, or the one example that `:slug` names.
   */
  kept?: 'bank' | 'example';
}
