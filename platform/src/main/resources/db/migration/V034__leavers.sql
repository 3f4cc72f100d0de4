-- Who has left or will leave: five working days for the release (G-4.2-1). What was overdue once stays so (G-4.7-11).

create table parties_leaving (
    id            uuid primary key,
    association   uuid        not null references parties_association,
    left_on       date        not null,
    reported_role text        not null check (reported_role in ('APPLICANT', 'AGENT')),
    reported_by   uuid,
    reported_name text        not null,
    reported_at   timestamptz not null,
    last_day      date        not null check (last_day > left_on),
    -- the first instant after the last day
    due_at        timestamptz not null,
    overdue_at    timestamptz check (overdue_at >= due_at),
    closed_at     timestamptz,
    closed_as     text        check (closed_as in ('RELEASED', 'CORRECTED', 'TAKEN_BACK')),
    check ((closed_at is null) = (closed_as is null)),
    -- what has become overdue is not taken back
    check (closed_as is distinct from 'TAKEN_BACK' or overdue_at is null)
);
create unique index parties_leaving_one_open on parties_leaving (association) where closed_at is null;
create index parties_leaving_by_association on parties_leaving (association);
create index parties_leaving_by_due on parties_leaving (due_at) where closed_at is null and overdue_at is null;
create index parties_leaving_overdue on parties_leaving (overdue_at) where overdue_at is not null;

grant select, insert on parties_leaving to anju_app;
grant update (overdue_at, closed_at, closed_as) on parties_leaving to anju_app;
