import type { MembershipRole } from '../access/roles.ts';

interface Limits {
  idleMinutes: number;
  hours: number;
}

const minute = 60;
const hour = 60 * minute;
const staff: Limits = { idleMinutes: 30, hours: 12 };
const privileged: Limits = { idleMinutes: 15, hours: 4 };
const participant: Limits = { idleMinutes: 20, hours: 12 };

/** The longest that any session lives. */
export const longestHours = staff.hours;

/** How long a session may rest, and live, by the role it acts in. Before a role is chosen the strictest holds. */
export function limitsOf(role: MembershipRole | null): Limits {
  if (role === null || role === 'admin' || role === 'project_lead') return privileged;
  return role === 'participant' ? participant : staff;
}

/** Whether a session of this age, last used so long ago, still counts. */
export function isWithinLimits(
  role: MembershipRole | null,
  { idleSeconds, ageSeconds }: { idleSeconds: number; ageSeconds: number },
): boolean {
  const { idleMinutes, hours } = limitsOf(role);
  return idleSeconds < idleMinutes * minute && ageSeconds < hours * hour;
}
