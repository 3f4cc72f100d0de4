-- 统计: one row for each case that was handed in, folded from its events, so that no page reads events. The row can be thrown
-- away and folded again at any time; what happened stands in the events alone (ADR 114).

create view figures_subject as
    select no, 'PERSON' as shelf, kind, district, employer, employer_name, version, submitted_at from cases_case
    union all
    -- a refiling opens by itself and is not decided
    select no, 'EMPLOYER', kind, district, employer, employer_name, version, submitted_at from cases_employer_case
        where kind <> 'REFILING';

-- codes: what was said to be lacking or in the way, each once
create view figures_event as
    select e.case_no, e.seq, e.verb, e.from_state, e.to_state, e.at, e.account, e.by_name, e.facts::json ->> 'decision' as decision,
        case e.verb
            when 'ASK' then (select array_agg(distinct i.reason) from cases_supplement_item i
                where i.case_no = e.case_no and i.no = (e.facts::json ->> 'supplement')::int)
            else (select array_agg(distinct r ->> 'code') from json_array_elements(e.reasons::json) r) end as codes
    from cases_event e
    union all
    select e.case_no, e.seq, e.verb, e.from_state, e.to_state, e.at, e.account, e.by_name, null,
        (select array_agg(distinct r ->> 'code') from json_array_elements(e.reasons::json) r)
    from cases_employer_event e;

-- recommendations that another clerk looked at again
create view figures_second_look as
    select case_no, version, agrees from cases_second_look where drawn and agrees is not null;

create table figures_case (
    no            text primary key,
    shelf         text   not null check (shelf in ('PERSON', 'EMPLOYER')),
    kind          text   not null,
    district      text   not null,
    employer      uuid,
    -- of the case when it was folded: another one means that it has to be folded again
    version       bigint not null check (version > 0),
    submitted_on  date   not null,
    -- first reached the department
    received_on   date check (received_on >= submitted_on),
    ended_on      date,
    ending        text check (ending in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'ENDED')),
    -- working days of the department's clock at the decision
    used          int check (used >= 0),
    -- the clock that runs or stands now
    clock_from    date,
    standing_from date,
    paused        int    not null check (paused >= 0),
    supplements   int    not null check (supplements >= 0),
    check ((ending is null) = (ended_on is null)),
    check ((used is not null) = coalesce(ending in ('GRANTED', 'REFUSED'), false)),
    check (standing_from is null or clock_from is not null)
);
create index figures_case_received on figures_case (district, received_on);
create index figures_case_submitted on figures_case (district, submitted_on) where shelf = 'PERSON';
create index figures_case_ended on figures_case (district, ended_on) where ending is not null;
create index figures_case_open on figures_case (district) where clock_from is not null;

create table figures_act (
    case_no  text   not null references figures_case on delete cascade,
    seq      bigint not null,
    shelf    text   not null,
    kind     text   not null,
    district text   not null,
    employer uuid,
    verb     text   not null check (verb in ('RETURN', 'LAPSE', 'ASK', 'RECOMMEND')),
    on_day   date   not null,
    account  uuid,
    decision text,
    codes    text[] not null,
    primary key (case_no, seq)
);
create index figures_act_by_day on figures_act (district, on_day);

grant select on figures_subject, figures_event, figures_second_look to anju_app;
grant select, insert, update, delete on figures_case, figures_act to anju_app;
