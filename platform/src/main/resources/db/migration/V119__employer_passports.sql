-- 单位附件的护照: who issued a paper, who saw which seal on it; as with applicants' papers, the latest of each side counts
alter table materials_employer_paper add column issuer text check (issuer <> '' and length(issuer) <= 100);
grant update (issuer) on materials_employer_paper to anju_app;

create table materials_employer_mark (
    id      bigint generated always as identity primary key,
    paper   uuid        not null references materials_employer_paper,
    mark    text        not null check (mark ~ '^[A-Z_]{3,30}$'),
    side    text        not null check (side in ('GIVER', 'OFFICE')),
    seen    boolean     not null,
    at      timestamptz not null,
    account uuid,
    by_name text        not null check (by_name <> '')
);
create index materials_employer_mark_by_paper on materials_employer_mark (paper, side, mark, id);
grant select, insert on materials_employer_mark to anju_app;
