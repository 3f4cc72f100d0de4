-- 分区: the tables of supervision, figures and policy stand behind the same wall as the cases (ADR 112).
do $$
declare
    told constant text := $q$(select current_setting('anju.district', true))$q$;
    each record;
begin
    for each in select unnest(array['conduct_measure', 'cases_breach', 'cases_breach_year', 'cases_breach_candidate',
            'conduct_spot', 'conduct_spot_check', 'conduct_contact_call', 'conduct_restriction', 'figures_case',
            'figures_act']) as name loop
        execute format('alter table %I enable row level security', each.name);
        execute format($q$create policy district on %I to anju_app using (%s in (district, '*'))$q$, each.name, told);
    end loop;

    for each in select * from (values
            ('cases_breach_event', 'no', 'cases_breach', 'no'),
            ('conduct_spot_frame', 'no', 'conduct_spot', 'no'),
            ('conduct_spot_item', 'spot_check', 'conduct_spot_check', 'id')
        ) as hangs (name, link, upon, key) loop
        execute format('alter table %I enable row level security', each.name);
        execute format($q$create policy district on %I to anju_app using (%s = '*'
            or exists (select from %I upon where upon.%I = %1$I.%5$I))$q$, each.name, told, each.upon, each.key, each.link);
    end loop;

    -- what is in force anywhere is everybody's to read, and kept in one memory for all; only what one lays down oneself is one's own
    for each in select unnest(array['settings_proposal', 'settings_check']) as name loop
        execute format('alter table %I enable row level security', each.name);
        execute format('create policy reading on %I for select to anju_app using (true)', each.name);
        execute format($q$create policy district on %I for insert to anju_app
            with check (district is null or %s in (district, '*'))$q$, each.name, told);
    end loop;
end $$;

alter view figures_subject set (security_invoker = true);
alter view figures_event set (security_invoker = true);
alter view figures_second_look set (security_invoker = true);
alter view trail_printed set (security_invoker = true);
