-- 日历订阅: a secret address under which somebody's dates are read without a sign-in. Only its hash is kept; an ended one is kept
-- as long as its owner, so that it is never given again.
create table cases_calendar (
    hash     bytea primary key check (length(hash) = 32),
    person   uuid        not null,
    -- the employer whose dates they are; null where they are his own
    employer uuid,
    made_at  timestamptz not null,
    ended_at timestamptz check (ended_at >= made_at)
);
create unique index cases_calendar_one on cases_calendar (person, coalesce(employer, '00000000-0000-0000-0000-000000000000'))
    where ended_at is null;
grant select, insert on cases_calendar to anju_app;
grant update (ended_at) on cases_calendar to anju_app;
