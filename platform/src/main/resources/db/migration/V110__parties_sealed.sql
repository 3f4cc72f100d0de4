-- Identity numbers, telephones and incomes are sealed (ADR 087). First the columns; V111 seals what is there, V112 takes
-- the clear columns away.

-- which keys this database has been sealed with: a ring without them does not open it
create table vault_key (
    name          text primary key,
    fingerprint   text        not null check (fingerprint ~ '^[0-9a-f]{16}$'),
    first_used_at timestamptz not null default clock_timestamp(),
    -- taken out of the ring after nothing lay under it any more
    gone_at       timestamptz
);
grant select on vault_key to anju_app;

alter table parties_person add column resident_id_sealed bytea, add column resident_id_index bytea;
alter table parties_section add column document_sealed bytea;
alter table parties_agent add column phone_sealed bytea;
alter table parties_employer_part add column document_sealed bytea;
alter table parties_import_row add column line_sealed bytea, add column resident_id_index bytea, add column result_sealed bytea;
alter table parties_roster add column entry_sealed bytea, add column resident_id_index bytea;
