-- Agents: since when it is shown that he is insured at this employer (G-3.1.2-11), and an end that takes effect at once.

alter table parties_agent add column insured_on date;
grant update (insured_on) on parties_agent to anju_app;

-- who was removed this morning may act for another employer this afternoon, or again for this one
alter table parties_agent drop constraint parties_agent_person_daterange_excl;
alter table parties_agent add constraint parties_agent_one_employer_at_a_time
    exclude using gist (person with =, daterange(from_day, to_day, '[]') with &&) where (ended_at is null);

-- a unit that has only signed in has said nothing of its head yet: empty until its filing is accepted
alter table parties_employer drop constraint parties_employer_legal_representative_check;
alter table parties_employer add constraint parties_employer_legal_representative_check
    check (length(legal_representative) <= 100);
