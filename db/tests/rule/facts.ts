import fc from 'fast-check';
import { membershipRoles, type MembershipRole } from '#app/platform/access/roles.ts';
import { categories, type Category } from '#app/lib/categories.ts';

/** A half-open period in days from today: [from, to). `to` null has no end. */
export interface Span {
  from: number;
  to: number | null;
}

export type Organisation = 'a' | 'b' | 'c' | 'hidden';

/** Everything that the rule asks about one reader and one record, drawn at random. */
export interface Facts {
  role: MembershipRole;
  /** Whether a participant is the person of the case. */
  herself: boolean;
  /** The organisation of the membership that the reader uses. */
  actsFor: Organisation;
  membership: Span;
  sameTenant: boolean;
  team: { organisation: Organisation; span: Span; seesProtected: boolean }[];
  owner: Organisation;
  category: Category;
  disclosures: { from: Organisation; to: Organisation; category: Category; span: Span }[];
  protection: 'none' | 'marked' | 'named_only';
  lock: Span | null;
  /** Minutes from now. */
  exception: { organisation: Organisation; from: number; to: number; closed: boolean } | null;
}

const organisation = fc.constantFrom<Organisation>('a', 'b', 'c');
const current: fc.Arbitrary<Span> = fc.record({ from: fc.integer({ min: -40, max: 0 }), to: fc.option(fc.integer({ min: 1, max: 40 })) });
/** Periods around today, with its edges often: begins today, begins tomorrow, ended today, ends tomorrow. */
const edge = fc.constantFrom<Span>({ from: 0, to: 1 }, { from: 1, to: null }, { from: -5, to: 0 }, { from: -5, to: 1 }, { from: 0, to: null }, { from: -3, to: -1 });
const span = fc.oneof({ weight: 3, arbitrary: current }, { weight: 2, arbitrary: edge });

const category = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<Category>('work', 'safety', 'identity') }, { weight: 1, arbitrary: fc.constantFrom(...categories) });
const workingRole = fc.constantFrom<MembershipRole>('caseworker', 'coordinator', 'supervisor', 'companion', 'council_member');
const anyRole = fc.constantFrom(...membershipRoles.filter((role) => role !== 'participant'));

const whole: Span = { from: -30, to: null };
const others = { a: 'b', b: 'c', c: 'a', hidden: 'a' } as const satisfies Record<Organisation, Organisation>;
const rarely = (least: number) => fc.integer({ min: 0, max: least }).map((n) => n === 0);

/** A reader whom the rule lets in, with everything that could matter drawn at random. */
const wild: fc.Arbitrary<Facts> = fc
  .record({
    herself: fc.constant(false),
    role: fc.oneof({ weight: 4, arbitrary: workingRole }, { weight: 1, arbitrary: anyRole }),
    actsFor: organisation,
    membership: fc.oneof({ weight: 4, arbitrary: fc.constant(whole) }, { weight: 1, arbitrary: edge }),
    sameTenant: rarely(9).map((other) => !other),
    team: fc.array(fc.record({ organisation, span, seesProtected: fc.boolean() }), { maxLength: 2 }),
    owner: organisation,
    category,
    disclosures: fc.array(fc.record({ from: organisation, to: organisation, category, span }), { maxLength: 3 }),
    protection: fc.constantFrom<Facts['protection']>('none', 'none', 'marked', 'named_only'),
    lock: fc.option(span, { freq: 3 }),
    exception: fc.option(fc.record({ organisation, from: fc.constantFrom(-60, 30), to: fc.constantFrom(120, -5), closed: rarely(3) }), { freq: 2 }),
  })
  .map((drawn) => ({
    ...drawn,
    disclosures: drawn.disclosures.filter((each) => each.from !== each.to),
    exception: drawn.exception && drawn.exception.to > drawn.exception.from ? drawn.exception : null,
  }));

/** Lets the reader of a wild draw in through her team, so that what else was drawn decides. */
const inTeam = fc.record({ drawn: wild, seesProtected: fc.boolean() }).map(({ drawn, seesProtected }): Facts => ({
  ...drawn, exception: null, team: [{ organisation: drawn.actsFor, span: whole, seesProtected }, ...drawn.team.slice(1)],
}));

/** Her own organisation's record and one row in the team, of which one thing may be wrong; or a lock, a protection, a membership. */
const byTeam = fc
  .record({
    drawn: inTeam, row: fc.oneof(fc.constant(whole), edge), elsewhere: rarely(3), lock: fc.option(edge, { freq: 2 }),
    protection: fc.constantFrom<Facts['protection']>('none', 'marked', 'marked', 'named_only'),
  })
  .map(({ drawn, row, elsewhere, lock, protection }): Facts => ({
    ...drawn,
    protection,
    owner: drawn.actsFor,
    sameTenant: true,
    lock,
    team: [{ organisation: elsewhere ? others[drawn.actsFor] : drawn.actsFor, span: row, seesProtected: drawn.team[0]?.seesProtected ?? false }],
  }));

/** Another organisation's record, opened by one disclosure of which one thing may be wrong; who she is may be told besides. */
const byDisclosure = fc
  .record({ drawn: inTeam, wrong: fc.constantFrom('nothing', 'from', 'to', 'category', 'span'), about: category, span: edge, told: fc.boolean() })
  .map(({ drawn, wrong, about, span: when, told }): Facts => {
    const owner = others[drawn.actsFor];
    const third = others[owner];
    const disclosure = {
      from: wrong === 'from' ? third : owner,
      to: wrong === 'to' ? third : drawn.actsFor,
      category: wrong === 'category' ? about : drawn.category,
      span: wrong === 'span' ? when : whole,
    };
    const name: Facts['disclosures'] = told ? [{ from: owner, to: drawn.actsFor, category: 'identity', span: whole }] : [];
    return { ...drawn, owner, lock: null, protection: 'none', membership: whole, sameTenant: true, disclosures: [disclosure, ...name] };
  });

/** Nobody of the team, but an exception of which one thing may be wrong. */
const byException = fc
  .record({ drawn: wild, wrong: fc.constantFrom('nothing', 'nothing', 'organisation', 'begun', 'expired', 'closed') })
  .map(({ drawn, wrong }): Facts => ({
    ...drawn, owner: drawn.actsFor, team: [], lock: null, protection: 'none', membership: whole, sameTenant: true, role: 'caseworker',
    exception: {
      organisation: wrong === 'organisation' ? others[drawn.actsFor] : drawn.actsFor,
      from: wrong === 'begun' ? 30 : -60,
      to: wrong === 'expired' ? -5 : 120,
      closed: wrong === 'closed',
    },
  }));

/** The participant, of whose case and membership one thing may be wrong. */
const byHerself = fc
  .record({ drawn: wild, theirs: rarely(3), membership: fc.oneof(fc.constant(whole), fc.constant(whole), edge), hidden: fc.boolean(), safety: rarely(2) })
  .map(({ drawn, theirs, membership, hidden, safety }): Facts => ({
    ...drawn, category: safety ? 'safety' : drawn.category, role: 'participant', herself: !theirs && drawn.sameTenant, membership, owner: hidden ? 'hidden' : drawn.owner, exception: null,
  }));

/** Draws near the rule's edges, so that every clause decides often. */
export const facts: fc.Arbitrary<Facts> = fc.oneof(
  { weight: 3, arbitrary: inTeam },
  { weight: 2, arbitrary: byTeam },
  { weight: 2, arbitrary: byDisclosure },
  { weight: 2, arbitrary: byException },
  { weight: 1, arbitrary: wild },
  { weight: 2, arbitrary: byHerself },
);
