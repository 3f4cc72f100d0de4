-- See V112: a dropped column's bytes are gone once the table is written anew.

alter table accounts_account drop column login,
    alter column login_sealed set not null,
    alter column login_index set not null,
    add constraint accounts_account_login unique (login_index),
    add check (octet_length(login_index) = 32);
cluster accounts_account using accounts_account_pkey;

alter table permits_companion drop column id_number;
cluster permits_companion using permits_companion_pkey;

alter table cases_submission drop column facts, drop column findings, drop column dossier,
    alter column facts_sealed set not null,
    alter column findings_sealed set not null,
    alter column dossier_sealed set not null,
    alter column facts_sealed set storage external,
    alter column findings_sealed set storage external,
    alter column dossier_sealed set storage external;
cluster cases_submission using cases_submission_pkey;

alter table cases_employer_submission drop column filing,
    alter column filing_sealed set not null,
    alter column filing_sealed set storage external;
cluster cases_employer_submission using cases_employer_submission_pkey;

alter table cases_employer_event drop column facts,
    alter column facts_sealed set not null;
cluster cases_employer_event using cases_employer_event_pkey;
