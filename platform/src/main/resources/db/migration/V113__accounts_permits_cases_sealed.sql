-- The same in the other rooms: V114, V115 and V116 seal what is there, V117 takes the clear columns away.

-- people sign in by their telephone number
alter table accounts_account add column login_sealed bytea, add column login_index bytea;
alter table permits_companion add column id_number_sealed bytea;
alter table cases_submission add column facts_sealed bytea, add column findings_sealed bytea, add column dossier_sealed bytea;
-- the telephone that was called
alter table cases_employer_event add column facts_sealed bytea;
alter table cases_employer_submission add column filing_sealed bytea;
