-- Replace with history, for the papers of employers as well.

alter table materials_employer_paper add column replaced_by uuid references materials_employer_paper (id);
alter table materials_employer_paper add check (replaced_by is null or removed_at is not null and replaced_by <> id);
create index materials_employer_paper_replaced on materials_employer_paper (employer, slot, subject)
    where replaced_by is not null;

grant update (replaced_by) on materials_employer_paper to anju_app;
