-- What papers with letters say, read once after they came in. It carries incomes and identity numbers, so it lies sealed.

create table materials_reading (
    attachment   uuid primary key references materials_attachment (id),
    kind         text        not null check (kind in ('INCOME', 'LEASE', 'CONTRACT')),
    -- null: the file holds no letters, as a scan does
    found_sealed bytea,
    read_at      timestamptz not null
);

grant select, insert on materials_reading to anju_app;
