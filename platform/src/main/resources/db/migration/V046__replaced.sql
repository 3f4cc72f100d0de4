-- Replace with history: which paper came in the place of one that was taken out.

alter table materials_attachment add column replaced_by uuid references materials_attachment (id);
alter table materials_attachment add check (replaced_by is null or removed_at is not null and replaced_by <> id);
create index materials_attachment_replaced on materials_attachment (person, slot) where replaced_by is not null;

grant update (replaced_by) on materials_attachment to anju_app;
