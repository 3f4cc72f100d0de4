-- 抽查: the frame is frozen first, then the seed comes out of the trail, then whoever is drawn follows from both (G-4.8-2, ADR 118).

create table conduct_spot (
    no         text primary key check (no ~ '^CC-20[0-9]{2}-[0-9]{3}$'),
    district   text        not null,
    purpose    text        not null check (length(btrim(purpose)) between 1 and 200),
    by_chance  int         not null check (by_chance >= 0),
    by_risk    int         not null check (by_risk >= 0),
    frame_hash bytea       not null check (length(frame_hash) = 32),
    frozen_at  timestamptz not null,
    account    uuid        not null,
    by_name    text        not null,
    -- the head of the trail that covers the freezing: taken once
    head       bigint,
    seed       bytea check (length(seed) = 32),
    drawn_at   timestamptz,
    check (by_chance + by_risk > 0),
    check ((head is null) = (seed is null) and (seed is null) = (drawn_at is null))
);

create table conduct_spot_frame (
    no       text  not null references conduct_spot,
    code     text  not null check (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    employer uuid  not null,
    name     text  not null,
    weight   int   not null check (weight between 1 and 100),
    grounds  jsonb not null check (jsonb_typeof(grounds) = 'object'),
    primary key (no, code),
    unique (no, employer)
);

create table conduct_spot_check (
    id           uuid primary key,
    no           text        not null references conduct_spot,
    place        int         not null check (place > 0),
    way          text        not null check (way in ('CHANCE', 'RISK')),
    district     text        not null,
    employer     uuid        not null,
    code         text        not null,
    name         text        not null,
    version      int         not null default 1 check (version > 0),
    drawn_at     timestamptz not null,
    -- looked at by two people
    visited_on   date,
    visitor      uuid,
    visitor_name text,
    second       uuid,
    second_name  text,
    recorded_at  timestamptz,
    -- breach A to F that it may be (G-4.7-7 to -12), for whoever examines breaches
    points_to    text check (points_to in ('A', 'B', 'C', 'D', 'E', 'F')),
    follow_up    text check (length(btrim(follow_up)) between 1 and 500),
    follow_by    date check (follow_by >= visited_on),
    -- 陈述 and what was put right, in the employer's words
    statement    text check (length(btrim(statement)) between 1 and 1000),
    stated_at    timestamptz,
    answer       text check (length(btrim(answer)) between 1 and 1000),
    answered_at  timestamptz,
    closed_at    timestamptz,
    closed_name  text,
    closing      text check (length(btrim(closing)) between 1 and 500),
    unique (no, employer),
    unique (no, place),
    foreign key (no, code) references conduct_spot_frame,
    check (second <> visitor),
    check ((visited_on is null) = (recorded_at is null) and (visited_on is null) = (visitor is null)
        and (visited_on is null) = (visitor_name is null) and (visited_on is null) = (second is null)
        and (visited_on is null) = (second_name is null)),
    check ((follow_up is null) = (follow_by is null) and (follow_up is null or recorded_at is not null)),
    check ((statement is null) = (stated_at is null)),
    check ((answer is null) = (answered_at is null) and (answer is null or follow_up is not null)),
    check ((closed_at is null) = (closing is null) and (closed_at is null) = (closed_name is null)
        and (closed_at is null or recorded_at is not null))
);
create index conduct_spot_check_by_employer on conduct_spot_check (employer, drawn_at desc);
create index conduct_spot_check_follow on conduct_spot_check (follow_by) where follow_by is not null and closed_at is null;

create table conduct_spot_item (
    spot_check uuid not null references conduct_spot_check,
    item       text not null check (item in ('SAME_EMPLOYER', 'ORIGINALS', 'LEAVERS', 'AGENT_INSURED', 'CONTACTS', 'SELF_CHECK')),
    result     text not null check (result in ('FITS', 'DOES_NOT_FIT', 'NOT_SEEN')),
    note       text check (length(btrim(note)) between 1 and 300),
    primary key (spot_check, item),
    check (result = 'FITS' or note is not null)
);

grant select, insert on conduct_spot, conduct_spot_frame, conduct_spot_check, conduct_spot_item to anju_app;
grant update (head, seed, drawn_at) on conduct_spot to anju_app;
grant update (version, visited_on, visitor, visitor_name, second, second_name, recorded_at, points_to, follow_up, follow_by,
    statement, stated_at, answer, answered_at, closed_at, closed_name, closing) on conduct_spot_check to anju_app;
