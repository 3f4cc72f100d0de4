-- The head of the trail that is printed on a sheet: everybody who holds the paper is a witness of it.
alter table sheets_sheet
    add column head_no    bigint check (head_no > 0),
    add column head_hash  text check (head_hash ~ '^[0-9a-f]{64}$'),
    add check ((head_no is null) = (head_hash is null));

-- What check-trail compares: numbers and hashes, nothing of whose sheet it is.
create view trail_printed as
    select head_no as no, head_hash as hash from sheets_sheet where head_no is not null;
grant select on trail_printed to anju_app;
