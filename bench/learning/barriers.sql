-- One collaboration with 20,000 structural barriers, and a caseworker who types.
insert into collaborations (id, name) values (md5('bench')::uuid, 'Bench');
insert into organisations (collaboration_id, id, name, kind) values (md5('bench')::uuid, md5('organisation')::uuid, 'Arbetsförmedlingen Bänken', 'employment_service');
insert into users (id, name) values (md5('user')::uuid, 'Bänk Bänksson');
insert into memberships (collaboration_id, id, user_id, organisation_id, role)
values (md5('bench')::uuid, md5('membership')::uuid, md5('user')::uuid, md5('organisation')::uuid, 'caseworker');

with words as (
  select array['Bussen', 'Kursen', 'Ansökan', 'Blanketten', 'Handläggaren', 'Tolken', 'Utbildningen', 'Ersättningen', 'Barnomsorgen', 'Bostaden',
      'Praktikplatsen', 'Valideringen', 'Körkortet', 'Läkarintyget', 'Väntetiden', 'Informationen', 'Studiestödet', 'Arbetsgivaren', 'Språkkravet', 'Beslutet'] as what,
    array['går för sent för', 'kostar för mycket för', 'saknas för', 'tar för lång tid för', 'stänger vägen till', 'börjar för tidigt för', 'räknas inte som',
      'ges bara på dagtid för', 'finns inte på modersmål för', 'kräver bank-id av', 'hänvisar runt', 'prövas på nytt varje månad för', 'gäller inte längre för'] as does,
    array['arbetsträning', 'språkpraktik', 'deltagare i byarna', 'föräldrar med små barn', 'den som är sjukskriven', 'kvinnor utan utbildning', 'den som har fyllt femtio',
      'deltidsstudier', 'anställning med stöd', 'vuxna utan skolbakgrund', 'nyanlända', 'den som bor på landet', 'den som saknar körkort', 'kvällskurser', 'sfi',
      'hälsoskolan', 'unga under tjugofem'] as whom,
    array['norra staden', 'södra staden', 'älvdalen', 'skärgården', 'centrum', 'bergslagen', 'kusten', 'fjällbyarna', 'stationssamhället', 'industriområdet', 'hamnen'] as place,
    array['Ingen har ansvaret', 'Reglerna tolkas olika', 'Två myndigheter väntar på varandra', 'Det finns ingen blankett', 'Turlistan gjordes för skolan',
      'Pengarna räcker till halva året', 'Kraven höjdes utan förvarning', 'Telefontiden är en timme i veckan', 'Systemet tar inte emot reservnummer'] as why
)
insert into barriers (collaboration_id, id, root_id, title, what_stood, leads_to, would_remove, themes, level, state, created_by, created_by_organisation_id)
select md5('bench')::uuid, md5('barrier' || n)::uuid, md5('barrier' || n)::uuid,
  format('%s %s %s i %s, nr %s', what[1 + n % 20], does[1 + n / 20 % 13], whom[1 + n / 7 % 17], place[1 + n / 3 % 11], n),
  format('%s. %s %s %s i %s.', why[1 + n % 9], what[1 + n * 3 % 20], does[1 + n % 13], whom[1 + n % 17], place[1 + n % 11]),
  format('Deltagare avbryter, och %s får vänta i %s veckor.', whom[1 + n * 5 % 17], 2 + n % 30),
  format('Att %s ordnas tillsammans med %s.', lower(what[1 + n * 7 % 20]), whom[1 + n * 11 % 17]),
  array[(array['rules', 'transport', 'education', 'language', 'health'])[1 + n % 5]], 'local', 'recognised', md5('user')::uuid, md5('organisation')::uuid
from words, generate_series(1, 20000) n;
