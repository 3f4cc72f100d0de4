-- how long cases took is counted from their last decision in a quarter
create index cases_event_by_decision on cases_event (at, case_no) where verb in ('GRANT', 'REFUSE');
create index cases_employer_event_by_decision on cases_employer_event (at, case_no) where verb in ('GRANT', 'REFUSE');
