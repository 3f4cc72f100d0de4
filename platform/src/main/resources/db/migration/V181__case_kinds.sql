-- Cases of a holder beside the first: details, companions, employer, renewal (G-4.1 to G-4.3).
alter table cases_case
    drop constraint cases_case_kind_check,
    drop constraint cases_case_state_check,
    drop constraint cases_case_permit_no_key,
    -- the one that wants whatever was handed in to have an employer
    drop constraint cases_case_check4;
alter table cases_case
    add constraint cases_case_kind_check
        check (kind in ('NEW', 'RENEWAL', 'EMPLOYER_CHANGE', 'COMPANION_CHANGE', 'DETAILS_CHANGE')),
    add constraint cases_case_state_check check (state in ('DRAFT', 'EMPLOYER_REVIEW', 'CLERK_REVIEW', 'TAX_CHECK',
        'SUPPLEMENT', 'APPROVAL', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'APPEALED', 'ENDED')),
    add constraint cases_case_handed_in check (state in ('DRAFT', 'WITHDRAWN', 'ENDED')
        or (round > 0 and employer is not null and submitted_at is not null)),
    -- a first case has no permit to end with
    add constraint cases_case_ended check (state <> 'ENDED' or kind <> 'NEW'),
    alter column by_day set expression as (cases_day(last_day, state in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED'),
        coalesce(vouched_at, submitted_at, opened_at)));
create unique index cases_case_one_permit on cases_case (permit_no) where kind = 'NEW';
create index cases_case_by_permit on cases_case (permit_no) where permit_no is not null;
drop index cases_case_one_open;
create unique index cases_case_one_open on cases_case (person, kind)
    where state not in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED');

-- A granted change of details may give a person another name or number (A-52); which case it was stands in the trail.
grant update (name, resident_id_sealed, resident_id_index) on parties_person to anju_app;
