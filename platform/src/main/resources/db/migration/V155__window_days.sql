-- Days on which the office closes the window for a reason of its own; whatever was opened again stays as a row.
create table cases_window_closure (
    id        uuid primary key,
    district  text        not null,
    day       date        not null,
    reason    text        not null check (btrim(reason) <> '' and length(reason) <= 100),
    closed_at timestamptz not null,
    closed_by text        not null,
    opened_at timestamptz,
    opened_by text,
    check ((opened_at is null) = (opened_by is null))
);
create unique index cases_window_closure_one on cases_window_closure (district, day) where opened_at is null;

-- each place of a half hour is one row: the last one cannot be booked twice
alter table cases_appointment add column district text, add column place int check (place > 0);
update cases_appointment a set district = c.district, place = n.place
from cases_employer_case c,
    (select id, row_number() over (partition by slot, ended_at is null order by booked_at, id) as place
     from cases_appointment) n
where c.no = a.case_no and n.id = a.id;
alter table cases_appointment alter column district set not null, alter column place set not null;
create unique index cases_appointment_one_place on cases_appointment (district, slot, place) where ended_at is null;

grant select, insert on cases_window_closure to anju_app;
grant update (opened_at, opened_by) on cases_window_closure to anju_app;
