-- Extensions, schemas, domains and enumerations.
select 'create extension ' || quote_ident(extname) || ';' as text
from pg_extension where extname <> 'plpgsql'
union all
select 'create schema ' || quote_ident(nspname) || ';'
from pg_namespace where nspname <> 'public' and nspname in (select name from ours)
union all
select 'create domain ' || format_type(t.oid, null) || ' as ' || format_type(t.typbasetype, t.typtypmod)
  || coalesce(string_agg(' ' || pg_get_constraintdef(c.oid), '' order by c.conname), '') || ';'
from pg_type t left join pg_constraint c on c.contypid = t.oid
where t.typtype = 'd' and t.typnamespace::regnamespace::text in (select name from ours)
group by t.oid, t.typbasetype, t.typtypmod
union all
select 'create type ' || format_type(t.oid, null) || ' as enum ('
  || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) || ');'
from pg_type t join pg_enum e on e.enumtypid = t.oid
where t.typnamespace::regnamespace::text in (select name from ours)
group by t.oid
order by 1
