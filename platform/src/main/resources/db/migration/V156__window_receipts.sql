-- 收件回执: what the window took in on paper, for which case, from whom. Numbers of a year follow each other without a gap:
-- the row of the serial stays locked until the act ends.
create table cases_receipt_serial (
    year int primary key,
    last int not null check (last > 0)
);

create table cases_receipt (
    no          text primary key check (no ~ '^SJ-20[0-9]{2}-[0-9]{6}$'),
    district    text        not null,
    kind        text        not null check (kind in ('PERSON', 'EMPLOYER')),
    case_no     text        not null,
    concerning  text        not null check (btrim(concerning) <> ''),
    brought_by  text        not null check (btrim(brought_by) <> ''),
    papers      text        not null check (papers is json array and papers <> '[]'),
    received_at timestamptz not null,
    clerk       uuid        not null,
    clerk_name  text        not null
);
create index cases_receipt_by_day on cases_receipt (district, received_at);
create index cases_receipt_by_case on cases_receipt (case_no);

grant select, insert on cases_receipt, cases_receipt_serial to anju_app;
grant update (last) on cases_receipt_serial to anju_app;
