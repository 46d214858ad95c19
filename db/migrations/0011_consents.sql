-- Consents: the words she is asked with, papers, a no, who decides for the young, her own hand, and what remains afterwards.
-- Up Migration

create table consent_texts (
  language text not null check (language ~ '^[a-z]{3}$'),
  version text not null check (version ~ '^\d{4}-\d+$'),
  tag text not null check (tag ~ '^[a-z]{2,3}$'),
  body text not null check (length(body) between 1 and 10000),
  words jsonb not null,
  sound bytea check (length(sound) <= 20000000),
  sound_type text check (sound_type in ('audio/mpeg', 'audio/mp4', 'audio/ogg')),
  published_on date not null,
  primary key (language, version),
  check ((sound is null) = (sound_type is null))
);
comment on table consent_texts is 'What she is read or hears before she answers, the same in every collaboration; a published text is never changed, a new version is added';
comment on column consent_texts.words is 'The categories and the joints of the page that says who will see what, in that language';
call app.guard('consent_texts');
create policy everybody_reads on consent_texts for select to app_staff, app_provider, app_participant using (true);
grant select on consent_texts to app_staff, app_provider, app_participant;

alter table consents
  add column text_language text,
  add column taken_in text check (taken_in in ('read_herself', 'read_out', 'listened')),
  add column given_by text not null default 'herself' check (given_by in ('herself', 'guardian', 'both')),
  add column guardian text check (length(guardian) between 1 and 200),
  add column signature text check (length(signature) between 1 and 200),
  add foreign key (text_language, text_version) references consent_texts (language, version),
  add constraint guardian_is_named check (given_by = 'herself' or guardian is not null);
comment on column consents.text_language is 'With text_version: the very words. Another than the language it was said in where no text stands in that one';

-- Under 18: nothing is assumed. Without a decision for the case, no consent of hers is taken.
create table minor_decisions (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  category record_category not null default 'identity' check (category = 'identity'),
  decided_on date not null default app.today() check (decided_on <= app.today()),
  decided_by uuid not null references users,
  consent_by text not null check (consent_by in ('herself', 'guardian', 'both')),
  guardians_see boolean not null,
  reason text not null check (reason in ('mature', 'not_yet_mature', 'partly_mature', 'guardian_risk')),
  created_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
comment on table minor_decisions is 'Who consents for a person under 18 and whether her guardians see; the latest holds, none is changed';
call app.guard_case_record('minor_decisions', false);
revoke insert on minor_decisions from app_provider;
create index on minor_decisions (collaboration_id, case_id, created_at desc);
create policy gate_asks on minor_decisions for select to samsteg_gate using (true);
grant select on minor_decisions to samsteg_gate;

create function app.decided_for_the_young() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  decided text;
begin
  perform from public.cases c join public.persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    where c.collaboration_id = new.collaboration_id and c.id = new.case_id and new.given_on < p.birth_date + interval '18 years';
  if not found then return new; end if;
  select d.consent_by into decided from public.minor_decisions d
    where d.collaboration_id = new.collaboration_id and d.case_id = new.case_id and d.decided_on <= new.given_on
    order by d.created_at desc limit 1;
  if decided is null or decided <> new.given_by then
    raise exception 'who consents for a person under 18 is decided first' using errcode = '23514', constraint = 'decided_for_the_young';
  end if;
  return new;
end $$;
revoke execute on function app.decided_for_the_young() from public;
create trigger decided_for_the_young before insert on consents for each row execute function app.decided_for_the_young();

-- A no: that she was asked and answered. Only who asked reads it where the organisation decides her money, else the colleagues
-- of the asking organisation who work with the case. No disclosure opens it, no event tells of it, no statistics count it.
create table consent_refusals (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  owner_organisation_id uuid not null,
  asked_by uuid not null references users,
  asked_on date not null default app.today(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
comment on table consent_refusals is 'She was asked and said no. A no costs nothing: never shown to whoever decides her money, never in a status or a report';
create index on consent_refusals (collaboration_id, case_id);
call app.guard('consent_refusals');
do $$ begin
  execute format('create policy who_asked on consent_refusals for select to app_staff
    using (owner_organisation_id = (select app.case_organisation()) and %1$s
      and (asked_by = (select app.user_id()) or exists (select from organisations o where o.collaboration_id = consent_refusals.collaboration_id
        and o.id = owner_organisation_id and o.kind not in (''employment_service'', ''social_insurance'', ''municipal_social_services''))))',
    app.works_here('consent_refusals', 'case_id'));
  execute format('create policy who_asks on consent_refusals for insert to app_staff
    with check (owner_organisation_id = (select app.case_organisation()) and asked_by = (select app.user_id()) and %1$s)',
    app.works_here('consent_refusals', 'case_id'));
end $$;
grant select, insert on consent_refusals to app_staff;
-- A provider asks for them as staff do, on the same page, and no policy shows it any.
grant select on consent_refusals to app_provider;

-- The signed paper, scanned: encrypted by the app, read only in the organisation that keeps it.
create table consent_papers (
  collaboration_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  consent_id uuid not null,
  owner_organisation_id uuid not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes int not null check (bytes between 1 and 5000000),
  content bytea not null check (length(content) <= 7000000),
  added_by uuid not null references users,
  added_at timestamptz not null default now(),
  primary key (collaboration_id, id),
  foreign key (collaboration_id, case_id) references cases (collaboration_id, id),
  foreign key (collaboration_id, consent_id) references consents (collaboration_id, id),
  foreign key (collaboration_id, owner_organisation_id) references organisations (collaboration_id, id)
);
comment on table consent_papers is 'A consent signed on paper, scanned; sealed with the app''s secret';
create index on consent_papers (collaboration_id, consent_id);
call app.guard('consent_papers');
do $$ begin
  execute format('create policy own_people on consent_papers for select to app_staff
    using (owner_organisation_id = (select app.case_organisation()) and %1$s)', app.works_here('consent_papers', 'case_id'));
  execute format('create policy own_people_add on consent_papers for insert to app_staff
    with check (owner_organisation_id = (select app.case_organisation()) and added_by = (select app.user_id()) and %1$s
      and exists (select from consents c where c.collaboration_id = consent_papers.collaboration_id and c.id = consent_id
        and c.case_id = consent_papers.case_id and c.owner_organisation_id = consent_papers.owner_organisation_id))',
    app.works_here('consent_papers', 'case_id'));
end $$;
grant select, insert on consent_papers to app_staff;

-- By her own hand: she narrows or takes back a consent of hers. False when it is none, or has ended already.
create function app.end_own_consent(p_consent uuid, p_lines uuid[]) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  hers record;
  today date := app.today();
  all_of_it boolean := p_lines is null;
begin
  select c.collaboration_id, c.case_id, c.owner_organisation_id into hers from public.consents c
    join public.cases k on k.collaboration_id = c.collaboration_id and k.id = c.case_id
    where c.collaboration_id = app.collaboration() and c.id = p_consent and k.person_id = app.person()
      and c.revoked_on is null and (c.valid_to is null or today < c.valid_to) for update of c;
  if not found then return false; end if;
  if not all_of_it then
    -- What she chose; and who she is, wherever nothing more is told.
    update public.disclosures set valid_to = greatest(valid_from, today)
      where collaboration_id = hers.collaboration_id and consent_id = p_consent and id = any (p_lines) and category <> 'identity'
        and (valid_to is null or today < valid_to);
    update public.disclosures d set valid_to = greatest(d.valid_from, today)
      where d.collaboration_id = hers.collaboration_id and d.consent_id = p_consent and d.category = 'identity'
        and (d.valid_to is null or today < d.valid_to)
        and (d.id = any (p_lines) or exists (select from public.disclosures e where e.collaboration_id = d.collaboration_id
          and e.consent_id = p_consent and e.to_organisation_id = d.to_organisation_id and e.id = any (p_lines)))
        and not exists (select from public.disclosures e where e.collaboration_id = d.collaboration_id
          and e.consent_id = p_consent and e.to_organisation_id = d.to_organisation_id and e.category <> 'identity'
          and (e.valid_to is null or today < e.valid_to));
    all_of_it := not exists (select from public.disclosures d where d.collaboration_id = hers.collaboration_id
      and d.consent_id = p_consent and (d.valid_to is null or today < d.valid_to));
  end if;
  if all_of_it then
    update public.consents set revoked_on = today, valid_to = greatest(valid_from, today), revoked_how = 'by_herself', version = version + 1
      where collaboration_id = hers.collaboration_id and id = p_consent;
    update public.case_steps set done_on = today, version = version + 1
      where collaboration_id = hers.collaboration_id and case_id = hers.case_id and kind = 'renew_consent' and record_id = p_consent
        and done_on is null;
  end if;
  insert into public.case_events (collaboration_id, case_id, owner_organisation_id, category, occurred_on, kind, record_kind, record_id, actor_user_id)
    values (hers.collaboration_id, hers.case_id, hers.owner_organisation_id, 'identity', today,
      case when all_of_it then 'consent_revoked' else 'consent_narrowed' end, 'consent', p_consent, app.user_id());
  return true;
end $$;
comment on function app.end_own_consent(uuid, uuid[]) is 'The participant ends some lines of her own consent, or all of it when no lines are given';
create policy gate_ends on consents to samsteg_gate using (true) with check (true);
create policy gate_ends on case_steps for update to samsteg_gate using (true) with check (true);
create policy gate_tells on case_events for insert to samsteg_gate with check (true);
grant select, update (revoked_on, valid_to, revoked_how, version) on consents to samsteg_gate;
grant update (done_on, version) on case_steps to samsteg_gate;
grant insert on case_events to samsteg_gate;
revoke execute on function app.end_own_consent(uuid, uuid[]) from public;
grant execute on function app.end_own_consent(uuid, uuid[]) to app_participant;

grant create on schema app to samsteg_gate;
alter function app.decided_for_the_young() owner to samsteg_gate;
alter function app.end_own_consent(uuid, uuid[]) owner to samsteg_gate;
revoke create on schema app from samsteg_gate;

-- What organisations keep of what they wrote: counted with the rights of whoever asks, so that it tells nothing more than reading does.
create function app.records_kept(p_case uuid) returns table (organisation_id uuid, category record_category, kind text, records bigint)
  language sql stable
  begin atomic
    select owner_organisation_id, category, kind, count(*) from (
      select owner_organisation_id, category, 'note' as kind from notes
        where collaboration_id = app.collaboration() and case_id = p_case and corrects_id is null
      union all select owner_organisation_id, category, 'answer' from assessment_answers
        where collaboration_id = app.collaboration() and case_id = p_case
      union all select owner_organisation_id, category, 'promise' from plan_actions
        where collaboration_id = app.collaboration() and case_id = p_case
      union all select owner_organisation_id, category, 'decision' from decisions
        where collaboration_id = app.collaboration() and case_id = p_case
      union all select owner_organisation_id, category, 'place' from placements
        where collaboration_id = app.collaboration() and case_id = p_case
      union all select owner_organisation_id, category, 'attendance' from attendance
        where collaboration_id = app.collaboration() and case_id = p_case
      union all select owner_organisation_id, category, 'livelihood' from livelihoods
        where collaboration_id = app.collaboration() and case_id = p_case
    ) r group by 1, 2, 3;
  end;
revoke execute on function app.records_kept(uuid) from public;
grant execute on function app.records_kept(uuid) to app_staff, app_provider, app_participant;
-- That they exist, never what they say.
grant select (collaboration_id, id, case_id, owner_organisation_id, category, corrects_id) on notes to app_participant;
grant select (collaboration_id, id, case_id, owner_organisation_id, category) on assessment_answers, livelihoods to app_participant;

insert into consent_texts (language, version, tag, published_on, body, words) values
('swe', '2026-1', 'sv', '2026-01-01',
'Vi vill fråga om vi får berätta för varandra om dig.
Du bestämmer själv. Du kan säga ja till allt, ja till en del, eller nej.
Ett nej kostar ingenting. Du får samma hjälp, och den som beslutar om dina pengar får inte veta att du sa nej.
Bara de som arbetar med dig, hos dem du har valt, får läsa. De får bara läsa det du har sagt ja till.
Du kan ändra dig när du vill. Säg det till någon av oss, eller gör det själv på sidan Vem ser vad. Då stängs det samma dag. Det som redan är läst går inte att göra oläst.
Du kan alltid se vilka som har läst.
Ditt ja gäller till den dag som står här. Sedan frågar vi igen.
Säg till om något är svårt att förstå, så förklarar vi igen.',
'{"title": "Innan du svarar", "may_see": "får veta", "may_not_see": "får inte veta", "until": "Till och med", "identity": "vem du är", "work": "arbete", "adaptations": "vad du behöver för att kunna arbeta", "attendance": "när du har varit på plats", "education": "utbildning", "language": "språk", "everyday": "vardagen", "finances": "pengar", "family": "familjen", "health": "hälsan", "safety": "trygghet"}'),
('eng', '2026-1', 'en', '2026-01-01',
'We want to ask if we may tell each other about you.
You decide. You can say yes to everything, yes to some of it, or no.
A no costs nothing. You get the same help, and whoever decides about your money will not be told that you said no.
Only the people who work with you, at the places you choose, may read. They may only read what you have said yes to.
You can change your mind whenever you like. Tell any of us, or do it yourself on the page Who sees what. It is closed the same day. What has already been read cannot be unread.
You can always see who has read.
Your yes lasts until the date written here. Then we ask again.
Tell us if something is hard to understand, and we will explain again.',
'{"title": "Before you answer", "may_see": "may know", "may_not_see": "may not know", "until": "Until and including", "identity": "who you are", "work": "work", "adaptations": "what you need in order to work", "attendance": "when you have been there", "education": "education", "language": "language", "everyday": "everyday life", "finances": "money", "family": "family", "health": "health", "safety": "safety"}'),
('ara', '2026-1', 'ar', '2026-01-01',
'نريد أن نسألك إن كان يُسمح لنا بأن نتبادل معلومات عنك.
القرار لك. يمكنك الموافقة على كل شيء، أو على جزء منه، أو الرفض.
الرفض لا يكلّفك شيئًا. تبقى المساعدة كما هي، ولن يعرف من يقرر بشأن أموالك أنك رفضت.
لا يقرأ إلا من يعمل معك لدى الجهات التي اخترتها، ولا يقرأ إلا ما وافقت عليه.
يمكنك تغيير رأيك متى شئت. يكفي إخبار أي شخص منا، أو فعل ذلك بنفسك في صفحة «من يرى ماذا». يُغلق الاطلاع في اليوم نفسه. أما ما قُرئ من قبل فلا يمكن التراجع عن قراءته.
يمكنك دائمًا معرفة من قرأ.
تسري موافقتك حتى التاريخ المكتوب هنا. بعد ذلك نسألك من جديد.
إن كان أي شيء صعب الفهم فسنشرحه مرة أخرى.',
'{"title": "قبل أن تجيب", "may_see": "يُسمح لها بمعرفة", "may_not_see": "لا يُسمح لها بمعرفة", "until": "حتى نهاية يوم", "identity": "من أنت", "work": "العمل", "adaptations": "ما تحتاج إليه لتتمكن من العمل", "attendance": "أوقات حضورك", "education": "التعليم", "language": "اللغة", "everyday": "الحياة اليومية", "finances": "المال", "family": "الأسرة", "health": "الصحة", "safety": "الأمان"}');
