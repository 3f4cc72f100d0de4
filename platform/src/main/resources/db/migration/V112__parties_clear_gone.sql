-- What V111 has sealed is not kept in the clear as well. A dropped column's bytes stay in the rows until they are written
-- anew: each table is rewritten at once.

alter table parties_person drop column resident_id,
    alter column resident_id_sealed set not null,
    alter column resident_id_index set not null,
    add constraint parties_person_resident_id unique (resident_id_index),
    add check (octet_length(resident_id_index) = 32);
cluster parties_person using parties_person_pkey;

-- sealed bytes do not shrink: no time is lost on trying
alter table parties_section drop column document,
    alter column document_sealed set not null,
    alter column document_sealed set storage external;
cluster parties_section using parties_section_pkey;

alter table parties_agent drop column phone;
grant update (phone_sealed) on parties_agent to anju_app;
cluster parties_agent using parties_agent_pkey;

alter table parties_employer_part drop column document,
    alter column document_sealed set not null,
    alter column document_sealed set storage external;
cluster parties_employer_part using parties_employer_part_pkey;

alter table parties_import_row drop column line, drop column resident_id, drop column result,
    alter column line_sealed set not null,
    add check (octet_length(resident_id_index) = 32),
    add check ((state = 'WAITING') = (result_sealed is null));
grant update (result_sealed) on parties_import_row to anju_app;
cluster parties_import_row using parties_import_row_pkey;

alter table parties_roster drop column resident_id, drop column entry,
    alter column entry_sealed set not null,
    alter column resident_id_index set not null,
    add check (octet_length(resident_id_index) = 32);
create unique index parties_roster_open on parties_roster (employer, resident_id_index)
    where used_at is null and removed_at is null;
cluster parties_roster using parties_roster_pkey;
