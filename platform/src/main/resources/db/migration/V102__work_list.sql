-- What runs out is asked for by day, for all employers at once.

create index parties_association_by_contract on parties_association (contract_to) where state = 'CONFIRMED';
create index permits_permit_by_end on permits_permit (valid_to) where expires_at is not null;
create index materials_attachment_by_end on materials_attachment (slot, person, valid_until)
    where removed_at is null and valid_until is not null;
