-- Permits and what each of them was on each day. A permit is never edited: what becomes of it are periods.

create table permits_serial (
    district text not null,
    year     int  not null,
    last     int  not null check (last between 1 and 999999),
    primary key (district, year)
);

create table permits_permit (
    number      text primary key check (number ~ '^[0-9]{16}$'),
    person      uuid not null,
    employer    uuid not null,
    case_no     text not null unique,
    district    text not null,
    valid_from  date not null,
    valid_to    date not null check (valid_to >= valid_from),
    term_clause text not null,
    issued_on   date not null,
    -- the instant after the last day; null once it has lapsed
    expires_at  timestamptz,
    unique (number, person)
);
create index permits_permit_by_person on permits_permit (person);
create index permits_permit_by_expiry on permits_permit (expires_at) where expires_at is not null;

create table permits_companion (
    permit    text not null references permits_permit,
    place     int  not null,
    name      text not null,
    id_number text,
    born      date not null,
    primary key (permit, place)
);

create table permits_period (
    permit   text        not null,
    person   uuid        not null,
    status   text        not null check (status in ('IN_FORCE', 'SUSPENDED', 'EXPIRED', 'CANCELLED')),
    during   daterange   not null check (not isempty(during)),
    by_name  text        not null,
    clause   text        not null,
    at       timestamptz not null,
    foreign key (permit, person) references permits_permit (number, person),
    -- a permit is one thing on a day
    exclude using gist (permit with =, during with &&),
    -- and a person holds one permit on a day
    exclude using gist (person with =, during with &&) where (status in ('IN_FORCE', 'SUSPENDED'))
);

grant select, insert on permits_serial to anju_app;
grant update (last) on permits_serial to anju_app;
grant select, insert on permits_permit to anju_app;
grant update (expires_at) on permits_permit to anju_app;
grant select, insert on permits_companion, permits_period to anju_app;
