-- 复核: a refused applicant asks once for each refusal that another officer looks at it (ADR 096).

alter table cases_case
    drop constraint cases_case_state_check,
    -- those that name APPROVAL as a running state, and the one that joins approver and end
    drop constraint cases_case_check2,
    drop constraint cases_case_check3,
    drop constraint cases_case_check6;
alter table cases_case
    add constraint cases_case_state_check check (state in ('DRAFT', 'EMPLOYER_REVIEW', 'CLERK_REVIEW', 'TAX_CHECK',
        'SUPPLEMENT', 'APPROVAL', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'APPEALED')),
    add constraint cases_case_due_states check
        (state in ('EMPLOYER_REVIEW', 'SUPPLEMENT', 'CLERK_REVIEW', 'APPROVAL', 'APPEALED') or due_at is null),
    add constraint cases_case_clock_runs check (state not in ('CLERK_REVIEW', 'APPROVAL', 'APPEALED')
        or (clock_from is not null and (due_act = 'OVERDUE') is distinct from false)),
    -- under review the refusal still stands, and so does who decided it
    add constraint cases_case_decided check ((state in ('GRANTED', 'REFUSED', 'APPEALED')) = (approver is not null));

-- the natural person behind an officer's step, as far as he is known: two accounts of one person are one hand
alter table cases_event add column hand uuid;

create table cases_appeal (
    case_no    text        not null references cases_case,
    -- the number of the event that refused: one review for each refusal
    refusal    bigint      not null,
    clerk      uuid        not null,
    approver   uuid        not null,
    asked_at   timestamptz not null,
    outcome    text check (outcome in ('UPHELD', 'SET_ASIDE', 'WITHDRAWN')),
    reviewer   uuid,
    decided_at timestamptz,
    primary key (case_no, refusal),
    foreign key (case_no, refusal) references cases_event (case_no, seq),
    check ((outcome is null) = (decided_at is null)),
    check ((reviewer is not null) = (outcome is not null and outcome <> 'WITHDRAWN')),
    -- whoever recommended or decided does not review
    check (reviewer <> clerk and reviewer <> approver)
);
create unique index cases_appeal_one_open on cases_appeal (case_no) where outcome is null;

grant select, insert on cases_appeal to anju_app;
grant update (outcome, reviewer, decided_at) on cases_appeal to anju_app;
