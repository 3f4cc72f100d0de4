-- What a notice is about: the number of a case, so that whoever handles the case sees what was told of it.

alter table notices_notice add column subject text check (subject <> '');
create index notices_notice_by_subject on notices_notice (subject, at) where subject is not null;
