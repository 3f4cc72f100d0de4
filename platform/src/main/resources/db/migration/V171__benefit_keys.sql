-- Keys with which a program of a benefit department asks. The key itself is shown once and kept nowhere: what lies here is its hash.
create table sheets_benefit_key (
    id           uuid primary key,
    department   uuid        not null references sheets_benefit_department,
    name         text        not null check (name <> '' and length(name) <= 40),
    prefix       text        not null unique check (prefix ~ '^anju_[2-9A-Z]{8}$'),
    hash         bytea       not null check (length(hash) = 32),
    purposes     uuid[]      not null check (cardinality(purposes) between 1 and 50),
    per_minute   integer     not null check (per_minute between 1 and 6000),
    created_at   timestamptz not null,
    created_by   text        not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    revoked_at   timestamptz,
    last_used_at timestamptz
);
create index sheets_benefit_key_by_department on sheets_benefit_key (department, created_at desc);

grant select, insert on sheets_benefit_key to anju_app;
grant update (revoked_at, last_used_at) on sheets_benefit_key to anju_app;
