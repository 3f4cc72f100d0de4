-- One open account of an agent for each employer he acts for; a closed one stays for what it did.
create unique index accounts_one_open_agent_per_employer
    on accounts_account (person, employer) where role = 'AGENT' and disabled_at is null;
