-- What was read as an attacker: what has been closed is not opened again but by a new consent, a consent is whole when it is given,
-- reading with a reason is for those whose work may need it, and her own pages neither tell of an organisation that is hidden from
-- her nor hand out what others have written before somebody has read it through (docs/decisions/0033).
-- Up Migration

-- A disclosure rests on a consent of the same case that holds, and for no longer than it; afterwards it is only ever shortened.
create function app.keep_disclosure() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  rests_on public.consents;
  today date := app.today();
begin
  if tg_op = 'UPDATE' then
    if new.valid_to is not distinct from old.valid_to then return new; end if;
    if new.valid_to is null or old.valid_to <= new.valid_to or new.valid_to < greatest(old.valid_from, today) then
      raise exception 'a disclosure is only shortened, from today' using errcode = 'SS001';
    end if;
    return new;
  end if;
  if new.consent_id is null then return new; end if;
  select * into rests_on from public.consents where collaboration_id = new.collaboration_id and id = new.consent_id;
  if rests_on.case_id is distinct from new.case_id or rests_on.revoked_on is not null or new.valid_from < rests_on.valid_from
    or (rests_on.valid_to is not null and (new.valid_to is null or new.valid_to > rests_on.valid_to)) then
    raise exception 'the consent does not open this' using errcode = 'SS001';
  end if;
  return new;
end $$;
create trigger keep_disclosure before insert or update on disclosures for each row execute function app.keep_disclosure();

create function app.keep_consent() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.revoked_on is not null and (new.revoked_on, new.revoked_how, new.valid_to) is distinct from (old.revoked_on, old.revoked_how, old.valid_to)
    or new.valid_to is distinct from old.valid_to and (new.valid_to is null or old.valid_to < new.valid_to) then
    raise exception 'a consent is only ended' using errcode = 'SS001';
  end if;
  return new;
end $$;
create trigger keep_consent before update on consents for each row execute function app.keep_consent();

-- Nothing is added to a consent afterwards: its scopes come in the transaction that saves it.
create policy given_whole on consent_scopes as restrictive for insert to app_staff
  with check (exists (select from consents c where c.collaboration_id = consent_scopes.collaboration_id and c.id = consent_id
    and c.created_at = now()));
-- Her agreement to a referral lets its receiver tell who she is; nobody tells for another.
create policy own_agreement on disclosures as restrictive for insert to app_staff
  with check (consent_id is not null or from_organisation_id = (select app.case_organisation()));

create policy never_named_to_her on case_team as restrictive for select to app_participant
  using (exists (select from organisations o where o.collaboration_id = case_team.collaboration_id and o.id = organisation_id));
create policy never_named_to_her on consent_scopes as restrictive for select to app_participant
  using ((select count(*) from organisations o where o.collaboration_id = consent_scopes.collaboration_id
    and o.id in (from_organisation_id, to_organisation_id)) = 2);

-- Of the notes she sees on her own which there are, of which day, about what and whose; their text is handed out by their owner.
revoke select on notes from app_participant;
grant select (collaboration_id, id, case_id, owner_organisation_id, category, occurred_on, signed_at, corrects_id) on notes to app_participant;

-- Opening with a reason is asked of the role here too, and not only by the page.
create policy whose_work_it_may_be on access_exceptions as restrictive for insert to samsteg_gate
  with check (app.role() in ('companion', 'caseworker', 'coordinator', 'council_member', 'health_coordinator'));

revoke execute on function app.keep_disclosure(), app.keep_consent() from public;
grant create on schema app to samsteg_gate;
alter function app.keep_disclosure() owner to samsteg_gate;
revoke create on schema app from samsteg_gate;
