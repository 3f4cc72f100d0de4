-- A name is found however wide its brackets and letters were typed: both sides are compared in one plain form. And each list
-- that can be chosen in the queue has an index in its own order, so that a page reads as many rows of 20000 cases as of 200.

create function cases_plain(said text) returns text language sql immutable parallel safe
begin atomic
    select lower(normalize(said, nfkc));
end;

create or replace function cases_initials(name text, person boolean) returns text language sql immutable parallel safe
begin atomic
    select coalesce(string_agg(case
        when sign ~ '[a-z0-9]' then sign
        when position(sign in '䶮𠮷㛃𬭎𬱖𬘭𬀩') > 0 then substr('yjjhdcw', position(sign in '䶮𠮷㛃𬭎𬱖𬘭𬀩'), 1)
        -- family names are read otherwise than the sign alone
        when person and n = 1 and position(sign in '曾单解查区翟盖乐尉种覃仇缪折召秘乜') > 0
            then substr('zsxzozgyycqqmssbn', position(sign in '曾单解查区翟盖乐尉种覃仇缪折召秘乜'), 1)
        when (ascii(sign) between 13312 and 40959 or ascii(sign) between 131072 and 205743)
            and sign collate cases_pinyin <= U&'\5497' collate cases_pinyin
            then substr('abcdefghjklmnopqrstwxyz', width_bucket(sign collate cases_pinyin, array[
                U&'\FDD0A', U&'\FDD0B', U&'\FDD0C', U&'\FDD0D', U&'\FDD0E', U&'\FDD0F', U&'\FDD0G', U&'\FDD0H',
                U&'\FDD0J', U&'\FDD0K', U&'\FDD0L', U&'\FDD0M', U&'\FDD0N', U&'\FDD0O', U&'\FDD0P', U&'\FDD0Q',
                U&'\FDD0R', U&'\FDD0S', U&'\FDD0T', U&'\FDD0W', U&'\FDD0X', U&'\FDD0Y', U&'\FDD0Z']), 1)
        else '' end, '' order by n), '')
    -- two readings that firms' names bear often
    from string_to_table(replace(replace(replace(cases_plain(name), '重庆', '崇庆'), '银行', '银航'), '长', '常'), null)
        with ordinality as signs (sign, n);
end;

-- what two neighbouring signs a text holds; and each sign of a short one
create or replace function cases_pieces(variadic texts text[]) returns text[] language sql immutable parallel safe
begin atomic
    select coalesce(array_agg(distinct substr(plain, at, size)), '{}')
    from (select cases_plain(each) as plain from unnest(texts) each) texts,
        generate_series(1, coalesce(length(plain), 0)) at, generate_series(1, 2) size
    where at + size - 1 <= length(plain) and (size = 2 or length(plain) <= 4);
end;

-- Where no limit runs there is no day, and the place is its age: what stands follows what runs, the oldest first; what is
-- closed comes last, the newest first. One day for all of them would hide from the database how many they are.
create function cases_day(last_day date, closed boolean, arrived timestamptz) returns date language sql immutable parallel safe
begin atomic
    select coalesce(last_day, case
        when closed then date '9999-12-31' - ((arrived at time zone 'Asia/Shanghai')::date - date '2000-01-01')
        else date '5000-01-01' + ((arrived at time zone 'Asia/Shanghai')::date - date '2000-01-01') end);
end;

alter table cases_case
    alter column by_day set expression as (cases_day(last_day, state in ('GRANTED', 'REFUSED', 'WITHDRAWN'),
        coalesce(vouched_at, submitted_at, opened_at))),
    alter column person_initials set expression as (cases_initials(person_name, true)),
    alter column employer_initials set expression as (cases_initials(coalesce(employer_name, ''), false)),
    alter column pieces set expression as
        (cases_pieces(person_name, employer_name, cases_initials(person_name, true), cases_initials(coalesce(employer_name, ''), false)));

alter table cases_employer_case
    alter column by_day set expression as (cases_day(last_day, state in ('GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN', 'FILED'),
        coalesce(submitted_at, opened_at))),
    alter column employer_initials set expression as (cases_initials(employer_name, false)),
    alter column pieces set expression as (cases_pieces(employer_name, cases_initials(employer_name, false)));

-- how common a part of a name is, so that a search for a rare one goes by its pieces and for a common one along the queue
create statistics cases_case_plain on (cases_plain(person_name)), (cases_plain(employer_name)) from cases_case;
create statistics cases_employer_case_plain on (cases_plain(employer_name)) from cases_employer_case;

create index cases_case_by_state_age on cases_case (district, state, by_age, no) where vouched_at is not null;
create index cases_case_by_holder_day on cases_case (holder, by_day, no) where holder is not null;
create index cases_case_by_holder_age on cases_case (holder, by_age, no) where holder is not null;
create index cases_case_free_day on cases_case (district, by_day, no) where holder is null and vouched_at is not null;
create index cases_case_free_age on cases_case (district, by_age, no) where holder is null and vouched_at is not null;
create index cases_case_free_state_age on cases_case (district, state, by_age, no) where holder is null and vouched_at is not null;
create index cases_case_again on cases_case (district, by_day, no) where round > 1 and vouched_at is not null;
