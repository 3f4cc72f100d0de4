-- A complaint's answer and a spot check may point to any of the breaches, F too.
alter table cases_breach_candidate drop constraint cases_breach_candidate_kind_check;
alter table cases_breach_candidate add constraint cases_breach_candidate_kind_check
    check (kind in ('A', 'B', 'C', 'D', 'E', 'F'));
