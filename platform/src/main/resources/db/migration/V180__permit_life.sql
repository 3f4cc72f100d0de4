-- What becomes of a permit after it was issued: restored, renewed, cancelled, its holder's details, companions or employer
-- changed (G-4.1 to G-4.3).

-- A day that is still to come can turn out otherwise: a term renewed ahead is suspended, a suspension from tomorrow is lifted
-- today. What was written for such days is kept and marked; what counts never overlaps.
alter table permits_period add column superseded_at timestamptz;
alter table permits_period
    drop constraint permits_period_permit_during_excl,
    drop constraint permits_period_person_during_excl,
    add constraint permits_period_one_thing exclude using gist (permit with =, during with &&)
        where (superseded_at is null),
    add constraint permits_period_one_permit exclude using gist (person with =, during with &&)
        where (status in ('IN_FORCE', 'SUSPENDED') and superseded_at is null);

create or replace function permits_only_shorter() returns trigger language plpgsql as $$
begin
    if lower(new.during) is distinct from lower(old.during) or not old.during @> new.during then
        raise exception 'a period of permit % can only end earlier', old.permit;
    end if;
    if old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at then
        raise exception 'what no longer counts of permit % stays so', old.permit;
    end if;
    return new;
end $$;
grant update (superseded_at) on permits_period to anju_app;

-- Each term it was given. The permit's own row has the first day of the unbroken run and the last day of all of them.
create table permits_term (
    permit    text not null references permits_permit,
    no        int  not null check (no > 0),
    during    daterange not null check (not isempty(during) and not upper_inf(during)),
    clause    text not null,
    case_no   text not null unique,
    issued_on date not null,
    primary key (permit, no),
    exclude using gist (permit with =, during with &&)
);
insert into permits_term (permit, no, during, clause, case_no, issued_on)
    select number, 1, daterange(valid_from, valid_to, '[]'), term_clause, case_no, issued_on from permits_permit;

-- Which case changed what of it; the newest of a kind is what the sheet says.
create table permits_change (
    permit  text        not null references permits_permit,
    case_no text        not null unique,
    kind    text        not null check (kind in ('DETAILS', 'COMPANIONS', 'EMPLOYER')),
    at      timestamptz not null,
    primary key (permit, case_no)
);
create index permits_change_newest on permits_change (permit, kind, at desc);

-- A companion is one from the day he was entered until he is taken off or the permit ends.
alter table permits_companion add column during daterange;
update permits_companion c set during = daterange(p.valid_from, null) from permits_permit p where p.number = c.permit;
alter table permits_companion
    alter column during set not null,
    add check (not isempty(during));
create function permits_companion_only_shorter() returns trigger language plpgsql as $$
begin
    if lower(new.during) is distinct from lower(old.during) or not old.during @> new.during then
        raise exception 'a companion of permit % can only end earlier', old.permit;
    end if;
    return new;
end $$;
create trigger permits_companion_only_shorter before update on permits_companion
    for each row execute function permits_companion_only_shorter();

grant select, insert on permits_term, permits_change to anju_app;
grant update (valid_from, valid_to, term_clause, issued_on, employer) on permits_permit to anju_app;
grant update (during) on permits_companion to anju_app;

-- First and last day of a permit are those of its terms and of nothing else: to give it another day means to give it a term.
create function permits_follows_terms() returns trigger language plpgsql as $$
begin
    if (new.valid_from, new.valid_to, new.term_clause, new.issued_on) is distinct from
        (old.valid_from, old.valid_to, old.term_clause, old.issued_on)
        and not exists (
            select from permits_term t
            where t.permit = new.number and upper(t.during) - 1 = new.valid_to and t.clause = new.term_clause
              and t.issued_on = new.issued_on
              and t.no = (select max(no) from permits_term l where l.permit = new.number)
              and (new.valid_from = old.valid_from or new.valid_from = lower(t.during)))
    then
        raise exception 'no term gives permit % these days', new.number;
    end if;
    return new;
end $$;
create trigger permits_follows_terms before update on permits_permit
    for each row execute function permits_follows_terms();
