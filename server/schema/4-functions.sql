-- Functions, with their owner and who may call them.
select pg_get_functiondef(p.oid) || ';'
  || E'\nalter function ' || p.oid::regprocedure || ' owner to ' || p.proowner::regrole || ';'
  || case when p.proacl is null then E'\n-- may be called by everyone' else coalesce(
       (select string_agg(E'\ngrant execute on function ' || p.oid::regprocedure || ' to '
          || case when a.grantee = 0 then 'public' else a.grantee::regrole::text end || ';', ''
          order by case when a.grantee = 0 then 'public' else a.grantee::regrole::text end)
        from aclexplode(p.proacl) a where a.grantee <> p.proowner), '') end || E'\n' as text
from pg_proc p
where p.prokind in ('f', 'p') and p.pronamespace::regnamespace::text in (select name from ours)
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
order by p.oid::regprocedure::text
