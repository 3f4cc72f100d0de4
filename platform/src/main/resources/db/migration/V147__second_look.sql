-- 复看: of so many recommendations in a row one is drawn, by a seed that is written down before the first of them comes
-- (ADR 099). A district where nobody has set a number draws none.

create table cases_draw_rule (
    district text primary key,
    every    int         not null check (every = 0 or every between 2 and 1000),
    set_at   timestamptz not null,
    set_by   text        not null
);

create table cases_draw (
    district text        not null,
    no       int         not null check (no > 0),
    every    int         not null check (every between 2 and 1000),
    seed     bytea       not null check (length(seed) = 32),
    taken    int         not null default 0 check (taken between 0 and every),
    begun_at timestamptz not null,
    primary key (district, no)
);

create table cases_second_look (
    case_no     text        not null references cases_case,
    -- the version that the recommendation gave the case
    version     bigint      not null,
    district    text        not null,
    draw        int         not null,
    place       int         not null check (place > 0),
    drawn       boolean     not null,
    recommender uuid        not null,
    at          timestamptz not null,
    agrees      boolean,
    note        text check (length(btrim(note)) between 1 and 300),
    looker      uuid,
    looked_by   text,
    looked_at   timestamptz,
    primary key (case_no, version),
    unique (district, draw, place),
    foreign key (district, draw) references cases_draw,
    check (drawn or agrees is null),
    check ((agrees is null) = (looked_at is null) and (agrees is null) = (looker is null)
        and (agrees is null) = (looked_by is null)),
    check (agrees is distinct from false or note is not null),
    -- whoever recommended does not look again
    check (looker <> recommender)
);
create index cases_second_look_waits on cases_second_look (district, at) where drawn and agrees is null;

grant select, insert on cases_draw_rule, cases_draw, cases_second_look to anju_app;
grant update (every, set_at, set_by) on cases_draw_rule to anju_app;
grant update (taken) on cases_draw to anju_app;
grant update (agrees, note, looker, looked_by, looked_at) on cases_second_look to anju_app;
