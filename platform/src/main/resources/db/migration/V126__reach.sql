-- Where and when somebody wants to be told besides his inbox. Who has no row here is told by the defaults of the code.

create table notices_reach (
    account      uuid primary key,
    language     text        not null check (language in ('zh', 'en')),
    -- addresses are sealed (ADR 087), and stand here once a code sent there has come back
    mail_sealed  bytea,
    phone_sealed bytea,
    mail_for     text[]      not null check (mail_for <@ array ['NEWS', 'COURTESY', 'URGENT']),
    sms_for      text[]      not null check (sms_for <@ array ['NEWS', 'COURTESY', 'URGENT']),
    -- the same hour twice: no quiet hours
    quiet_from   smallint    not null check (quiet_from between 0 and 23),
    quiet_to     smallint    not null check (quiet_to between 0 and 23),
    at           timestamptz not null,
    version      bigint      not null
);
grant select, insert on notices_reach to anju_app;
grant update (language, mail_sealed, phone_sealed, mail_for, sms_for, quiet_from, quiet_to, at, version)
    on notices_reach to anju_app;

-- A code on its way to an address that somebody says is his. Once used or too late, code and address are gone.
create table notices_code (
    id             uuid primary key,
    account        uuid        not null,
    channel        text        not null check (channel in ('MAIL', 'SMS')),
    address_sealed bytea,
    code_sealed    bytea,
    at             timestamptz not null,
    until          timestamptz not null,
    tries          integer     not null default 0,
    check ((address_sealed is null) = (code_sealed is null))
);
create unique index notices_code_open on notices_code (account, channel) where code_sealed is not null;
create index notices_code_by_account on notices_code (account, at);
create index notices_code_late on notices_code (until) where code_sealed is not null;
grant select, insert on notices_code to anju_app;
grant update (address_sealed, code_sealed, tries) on notices_code to anju_app;
