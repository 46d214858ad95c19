import type { MembershipRole } from '#app/platform/access/roles.ts';
import { nothing, type Answer } from './answer.ts';
import type { Clause } from './clauses.ts';
import type { Organisation } from './facts.ts';
import { actsValidly, mayName, mayRead, mayWrite, type Asked } from './model.ts';
import type { Planted } from './plant.ts';

/** Roles that make extracts and read reports, as docs/security.md and the issue say it. */
const extracting: readonly MembershipRole[] = ['coordinator', 'caseworker'];
const reporting: readonly MembershipRole[] = [
  'coordinator', 'project_lead', 'evaluator', 'steering_group', 'federation', 'reporting_officer', 'admin',
];

/** What the rules say that a reader may do, some days after the day of the facts; with one of their clauses left out. */
export function expectedOf(planted: Planted, day: number, without?: Clause): Answer {
  const asked: Asked = { facts: planted.facts, day, without };
  if (planted.facts.role === 'participant') return expectedOfHer(asked);
  return { ...expectedOfStaff(asked, planted), report: counted(asked) };
}

function expectedOfStaff(asked: Asked, { shellOwner }: Planted): Answer {
  const { without } = asked;
  const read = mayRead(asked);
  const shell = mayRead(asked, shellOwner, 'identity');
  const name = mayName(asked, shellOwner);
  const write = mayWrite(asked);
  // Lists and search are of the cases she works with: an exception is opened by number, not found by browsing.
  const list = (without === 'the case itself is open to whoever lists it' || shell) && (without === 'lists are of cases worked with' || write);
  return {
    read, text: read, count: read, shell, person: shell, name, list, found: list && name, search: list && name, words: list && read, snippet: list && read,
    suggest: list && name, export: shell && read && extracts(asked, shellOwner, write), report: false, write,
    writeForAnother: without === 'nobody writes for another organisation' && write,
  };
}

function extracts({ facts, without }: Asked, shellOwner: Organisation, works: boolean): boolean {
  const role = without === 'extracts are for their roles' || extracting.includes(facts.role);
  const own = without === 'extracts are of one’s own' || (shellOwner === facts.actsFor && facts.owner === shellOwner);
  return role && own && (without === 'extracts are for who works with the case' || works);
}

function counted(asked: Asked): boolean {
  return actsValidly(asked) && (asked.without === 'reports are for their roles' || reporting.includes(asked.facts.role));
}

/** The participant: her own case, whose records are there but not what others wrote in them, and never that of a hidden organisation. */
function expectedOfHer(asked: Asked): Answer {
  const { facts, without } = asked;
  const hers = actsValidly(asked) && (without === 'it is her own case' || facts.herself);
  const read = hers
    && (without === 'safety is not shown to her' || facts.category !== 'safety')
    && (without === 'a hidden organisation is not shown to her' || facts.owner !== 'hidden');
  const text = read && without === 'notes are handed out to her by their owner';
  return { ...nothing, read, count: read, text, shell: hers, person: hers, name: hers, export: read };
}
