import pg from 'pg';

/** Ids that stand in addresses: one of each, out of the demo's town of lifelike cases. */
export interface Places {
  collaborationId: string;
  caseId: string;
  referralId: string;
  meetingId: string;
  itemId: string;
  placementId: string;
  consentId: string;
  planReferenceId: string;
  userId: string;
  planId: string;
  publishedPlanId: string;
  activityId: string;
  entryId: string;
  invitationId: string;
  partnerId: string;
  spreadId: string;
  methodId: string;
  groupId: string;
  steeringMeetingId: string;
  decisionId: string;
  barrierId: string;
  barrierMeetingId: string;
  /** The barrier that has stopped most, in the collaboration with most figures. */
  heaviestId: string;
  observationId: string;
  /** Addresses of a published example and of a collection. */
  exampleSlug: string;
  collectionSlug: string;
  exampleId: string;
  publishedId: string;
  slug: string;
  callId: string;
  /** A draft by link that is not sent in, one that waits for answers, and one of somebody who signs in. */
  draftWriterId: string;
  readyWriterId: string;
  questionsId: string;
  ownDraftId: string;
  collectionId: string;
}

const query = `
  with town as (select id from collaborations where self_referral_organisation_id is not null and is_demo limit 1),
    story as (select e.case_id as id from case_events e join town t on t.id = e.collaboration_id group by 1 order by count(*) desc limit 1)
  select t.id as "collaborationId", s.id as "caseId",
    (select r.id from referrals r where r.collaboration_id = t.id and r.state = 'sent' and r.kind = 'organisation' limit 1) as "referralId",
    i.meeting_id as "meetingId", i.id as "itemId",
    (select p.id from placements p where p.case_id = s.id and p.closed_on is null order by p.starts_on limit 1) as "placementId",
    (select c.id from consents c where c.case_id = s.id order by c.valid_to limit 1) as "consentId",
    (select p.id from plan_references p where p.case_id = s.id and p.kind = 'school' limit 1) as "planReferenceId",
    (select m.user_id from memberships m where m.collaboration_id = t.id and m.role = 'caseworker' limit 1) as "userId",
    (select p.id from activity_plans p where p.collaboration_id = t.id limit 1) as "planId",
    (select a.plan_id from activities a group by 1 order by count(*) desc limit 1) as "publishedPlanId",
    (select r.activity_id from activity_rows r where r.collaboration_id = t.id group by 1 order by count(*) desc, 1 limit 1) as "activityId",
    (select f.entry_id from diary_files f where f.collaboration_id = t.id limit 1) as "entryId",
    (select v.id from invitations v where v.collaboration_id = t.id limit 1) as "invitationId",
    (select v.id from project_partners v where v.collaboration_id = t.id limit 1) as "partnerId",
    (select v.id from disseminations v where v.collaboration_id = t.id limit 1) as "spreadId",
    (select v.id from methods v where v.collaboration_id = t.id limit 1) as "methodId",
    d.group_id as "groupId", d.meeting_id as "steeringMeetingId", d.id as "decisionId",
    (select b.id from barriers b where b.collaboration_id = t.id and b.title like 'Första bussen%') as "barrierId",
    (select x.barrier_id from barrier_observations x where x.barrier_id is not null group by 1 order by count(*) desc limit 1) as "heaviestId",
    (select g.meeting_id from barrier_agenda_items g where g.collaboration_id = t.id limit 1) as "barrierMeetingId",
    (select x.id from barrier_observations x join case_team a on a.case_id = x.case_id and a.function = 'supervisor' and a.organisation_id = x.owner_organisation_id
      where x.collaboration_id = t.id and x.barrier_id is null limit 1) as "observationId",
    (select p.slug from example_publications p where p.replaced_at is null and p.withdrawn_at is null
      order by jsonb_array_length(p.content -> 'evidence') desc, p.number desc, length(p.content::text) desc limit 1) as "exampleSlug",
    (select c.slug from example_collections c where c.published_at is not null limit 1) as "collectionSlug",
    (select x.id from examples x where x.collaboration_id = t.id and x.state = 'submitted' order by x.id desc limit 1) as "exampleId",
    p.example_id as "publishedId", p.slug,
    (select c.id from example_calls c where c.collaboration_id = t.id order by c.closes_on desc limit 1) as "callId",
    (select k.id from example_contributors k join examples x on x.collaboration_id = k.collaboration_id and x.id = k.example_id
      where x.collaboration_id = t.id and x.state = 'draft' and k.by_link order by k.id limit 1) as "draftWriterId",
    (select k.id from example_contributors k join examples x on x.collaboration_id = k.collaboration_id and x.id = k.example_id
      where x.collaboration_id = t.id and x.state = 'draft' and k.by_link order by k.id desc limit 1) as "readyWriterId",
    (select x.id from examples x where x.collaboration_id = t.id and x.state = 'questions' order by x.id limit 1) as "questionsId",
    (select x.id from examples x where x.collaboration_id = t.id and x.state = 'draft' and x.created_by is not null order by x.id limit 1) as "ownDraftId",
    (select c.id from example_collections c where c.collaboration_id = t.id limit 1) as "collectionId"
  from town t cross join story s
  left join lateral (select example_id, slug from example_publications where collaboration_id = t.id order by id limit 1) p on true
  left join lateral (select a.id, a.meeting_id from agenda_items a join meetings m on m.id = a.meeting_id
    where m.collaboration_id = t.id and m.state = 'planned' limit 1) i on true
  left join lateral (select v.* from steering_decisions v where v.collaboration_id = t.id and v.done_on is null and v.due_on is not null limit 1) d on true`;

export async function findPlaces(adminUrl: string): Promise<Places> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Places>(query);
    const [places] = rows;
    if (!places) throw new Error('The demo has no town with cases.');
    return places;
  } finally {
    await client.end();
  }
}
