-- Sheets are signed (PDF) and sealed (OFD) from now on. Those that were made before stay what they are: no file of theirs is touched.
alter table sheets_sheet
    add column signer     text check (signer ~ '^[0-9a-f]{64}$'),
    add column ofd_sha256 text check (ofd_sha256 ~ '^[0-9a-f]{64}$'),
    add column ofd_size   bigint check (ofd_size > 0),
    add constraint sheets_sheet_signed_and_sealed check (num_nulls(signer, ofd_sha256, ofd_size) in (0, 3));
create index sheets_sheet_by_hash on sheets_sheet (sha256);
create index sheets_sheet_by_ofd_hash on sheets_sheet (ofd_sha256) where ofd_sha256 is not null;

-- Every certificate that ever signed or sealed a sheet here: a sheet is known as ours also after the key was changed.
create table sheets_signer (
    fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    certificate bytea       not null,
    since       timestamptz not null
);

alter table sheets_sheet add constraint sheets_sheet_signer foreign key (signer) references sheets_signer;

grant select, insert on sheets_signer to anju_app;
