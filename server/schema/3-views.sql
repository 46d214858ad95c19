-- Views, with their owner and grants.
with grants as (
  select c.oid, acl.grantee, string_agg(lower(acl.privilege_type), ', ' order by acl.privilege_type) as privileges
  from pg_class c cross join lateral (
    select privilege_type, case when grantee = 0 then 'public' else grantee::regrole::text end as grantee
    from aclexplode(c.relacl) where grantee <> c.relowner) acl
  group by c.oid, acl.grantee
)
select 'create ' || case c.relkind when 'm' then 'materialized ' else '' end || 'view ' || c.oid::regclass
  || coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '') || E' as\n' || pg_get_viewdef(c.oid, true)
  || E'\nalter view ' || c.oid::regclass || ' owner to ' || c.relowner::regrole || ';'
  || coalesce((select string_agg(E'\ngrant ' || g.privileges || ' on ' || c.oid::regclass || ' to ' || g.grantee || ';', ''
                 order by g.grantee) from grants g where g.oid = c.oid), '') || E'\n' as text
from pg_class c
where c.relkind in ('v', 'm') and c.relnamespace::regnamespace::text in (select name from ours)
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
order by c.oid::regclass::text
