-- Every key that signed the token in a sheet's square: a sheet that is out can still be checked after the key was changed.
create table sheets_token_key (
    id         text primary key check (id ~ '^[0-9a-f]{8}$'),
    public_key bytea       not null,
    since      timestamptz not null
);

grant select, insert on sheets_token_key to anju_app;
