-- 件数: how many cases stand where, without counting them. Each change of a case adds lines (+1 here, -1 there); nobody waits
-- for anybody, and now and then the lines are summed up into fewer.

create table cases_tally (
    id       bigint generated always as identity primary key,
    district text not null,
    shelf    text not null check (shelf in ('PERSON', 'EMPLOYER')),
    state    text not null,
    holder   uuid,
    n        int  not null
);
create index cases_tally_by_district on cases_tally (district, shelf);

-- a person's case counts from the day its employer passed it on, an employer's from its submission: from then the office sees it
create function cases_tally_person() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.vouched_at is not null then
        if new.vouched_at is not null and (old.district, old.state) = (new.district, new.state)
            and old.holder is not distinct from new.holder then
            return null;
        end if;
        insert into cases_tally (district, shelf, state, holder, n) values (old.district, 'PERSON', old.state, old.holder, -1);
    end if;
    if new.vouched_at is not null then
        insert into cases_tally (district, shelf, state, holder, n) values (new.district, 'PERSON', new.state, new.holder, 1);
    end if;
    return null;
end $$;

create function cases_tally_employer() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.submitted_at is not null or old.kind = 'REFILING') then
        if (new.submitted_at is not null or new.kind = 'REFILING') and (old.district, old.state) = (new.district, new.state)
            and old.holder is not distinct from new.holder then
            return null;
        end if;
        insert into cases_tally (district, shelf, state, holder, n) values (old.district, 'EMPLOYER', old.state, old.holder, -1);
    end if;
    if new.submitted_at is not null or new.kind = 'REFILING' then
        insert into cases_tally (district, shelf, state, holder, n) values (new.district, 'EMPLOYER', new.state, new.holder, 1);
    end if;
    return null;
end $$;

insert into cases_tally (district, shelf, state, holder, n)
    select district, 'PERSON', state, holder, count(*) from cases_case where vouched_at is not null group by 1, 2, 3, 4
    union all
    select district, 'EMPLOYER', state, holder, count(*) from cases_employer_case
        where submitted_at is not null or kind = 'REFILING' group by 1, 2, 3, 4;

create trigger cases_case_tally after insert or update on cases_case for each row execute function cases_tally_person();
create trigger cases_employer_case_tally after insert or update on cases_employer_case
    for each row execute function cases_tally_employer();

grant select, insert, delete on cases_tally to anju_app;
