-- What the office's queues sort and search by, kept true by the database itself: the day and the age they are sorted by,
-- the initials of names (ADR 090) and the pieces of names a search finds.

create collation cases_pinyin (provider = icu, locale = 'zh-u-co-pinyin');

-- the first letter of each sign as it is read; U+FDD0 with a letter stands in that order before the first sign read with it,
-- and after U+5497 come the signs whose reading the order does not know
create function cases_initials(name text, person boolean) returns text language sql immutable parallel safe
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
    from string_to_table(replace(replace(replace(lower(name), '重庆', '崇庆'), '银行', '银航'), '长', '常'), null)
        with ordinality as signs (sign, n);
end;

-- what two neighbouring signs a text holds; and each sign of a short one
create function cases_pieces(variadic texts text[]) returns text[] language sql immutable parallel safe
begin atomic
    select coalesce(array_agg(distinct substr(lower(each), at, size)), '{}')
    from unnest(texts) each, generate_series(1, coalesce(length(each), 0)) at, generate_series(1, 2) size
    where at + size - 1 <= length(each) and (size = 2 or length(each) <= 4);
end;

alter table cases_case
    add column by_day date generated always as (coalesce(last_day, date '9999-12-31')) stored,
    add column by_age timestamptz generated always as (coalesce(vouched_at, submitted_at, opened_at)) stored,
    add column person_initials text generated always as (cases_initials(person_name, true)) stored,
    add column employer_initials text generated always as (cases_initials(coalesce(employer_name, ''), false)) stored,
    add column pieces text[] generated always as
        (cases_pieces(person_name, employer_name, cases_initials(person_name, true), cases_initials(coalesce(employer_name, ''), false))) stored;

alter table cases_employer_case
    add column by_day date generated always as (coalesce(last_day, date '9999-12-31')) stored,
    add column by_age timestamptz generated always as (coalesce(submitted_at, opened_at)) stored,
    add column employer_initials text generated always as (cases_initials(employer_name, false)) stored,
    add column pieces text[] generated always as (cases_pieces(employer_name, cases_initials(employer_name, false))) stored;

drop index cases_case_by_queue;
create index cases_case_by_queue on cases_case (district, state, by_day, no) where vouched_at is not null;
create index cases_case_by_day on cases_case (district, by_day, no) where vouched_at is not null;
create index cases_case_by_age on cases_case (district, by_age, no) where vouched_at is not null;
drop index cases_case_by_employer;
create index cases_case_by_employer on cases_case (employer, state, by_day, no);
create index cases_case_by_pieces on cases_case using gin (pieces);

drop index cases_employer_case_by_queue;
create index cases_employer_case_by_queue on cases_employer_case (district, state, by_day, no);
create index cases_employer_case_by_day on cases_employer_case (district, by_day, no);
create index cases_employer_case_by_age on cases_employer_case (district, by_age, no);
create index cases_employer_case_by_pieces on cases_employer_case using gin (pieces);

-- which pieces a text must hold for that to be found in it: one sign is looked for as such, more of them two by two
create function cases_wanted(wanted text) returns text[] language sql immutable parallel safe
begin atomic
    select coalesce(array_agg(distinct substr(lower(wanted), at, least(length(wanted), 2))), '{}')
    from generate_series(1, greatest(length(wanted) - 1, 1)) at;
end;
