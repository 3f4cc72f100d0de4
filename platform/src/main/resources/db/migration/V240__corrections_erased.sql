-- 更正申请 goes with the person (A-65, ADR 122): what it said, its answer and what the record said before.
create function corrections_erase(whose uuid) returns int
    language plpgsql volatile security definer set search_path = anju, pg_temp as $$
declare
    n int;
begin
    perform vault_everywhere();
    delete from cases_correction where person = whose;
    get diagnostics n = row_count;
    return n;
end $$;
revoke all on function corrections_erase from public;
grant execute on function corrections_erase to anju_app;
