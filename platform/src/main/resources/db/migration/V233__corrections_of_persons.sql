-- Whoever asks a district to put his name or number right is seen there, also when he has nothing else in it (ADR 112, 121).
drop policy district on parties_person;
create policy district on parties_person to anju_app using ((select current_setting('anju.district', true)) = '*'
    or exists (select from parties_association a join parties_employer e on e.id = a.employer where a.person = parties_person.id)
    or exists (select from parties_agent a join parties_employer e on e.id = a.employer where a.person = parties_person.id)
    or exists (select from cases_case c where c.person = parties_person.id)
    or exists (select from permits_permit p where p.person = parties_person.id)
    or exists (select from cases_correction k where k.person = parties_person.id));

-- His account may lie in another district, for everybody registers at the same door: it is called as he is.
create function accounts_call(whose uuid, called text) returns int
    language sql volatile security definer set search_path = anju, pg_temp
begin atomic
    with done as (
        update accounts_account set name = called where person = whose and role = 'APPLICANT' returning 1)
    select count(*)::int from done;
end;
revoke all on function accounts_call from public;
grant execute on function accounts_call to anju_app;

-- Whether a name or number may change by a decision is asked in all districts: it says no more than what stands against it.
create function cases_bound(whose uuid) returns text
    language sql stable security definer set search_path = anju, pg_temp
begin atomic
    select case
        when exists (select from permits_permit p where p.person = whose and p.expires_at is not null) then 'PERMIT'
        when exists (select from cases_case c where c.person = whose and c.state not in
            ('DRAFT', 'RETURNED', 'SUPPLEMENT', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED')) then 'CASE'
    end;
end;
revoke all on function cases_bound from public;
grant execute on function cases_bound to anju_app;
