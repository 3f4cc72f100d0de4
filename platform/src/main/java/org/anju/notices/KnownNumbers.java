package org.anju.notices;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.notices.carry.Addresses;
import org.anju.parties.Agent;
import org.anju.parties.EmployerRegister;
import org.springframework.stereotype.Component;

/** 已知号码: by which number somebody is known here before he says one himself: an applicant signs in by it, an agent was registered with it. */
@Component
class KnownNumbers {

    private final AccountRegister accounts;
    private final EmployerRegister employers;

    KnownNumbers(AccountRegister accounts, EmployerRegister employers) {
        this.accounts = accounts;
        this.employers = employers;
    }

    Optional<String> of(UUID account) {
        return accounts.present(account).flatMap(this::of);
    }

    Optional<String> of(Account account) {
        UUID employer = account.employer();
        if (employer == null) {
            return Optional.of(account.login()).filter(Addresses::mobile);
        }
        return employers.agents(employer).stream()
                .filter(agent -> agent.person().equals(account.person()))
                .map(Agent::phone)
                .flatMap(Stream::ofNullable)
                .map(phone -> phone.replaceAll("[ -]", ""))
                .filter(Addresses::mobile)
                .findFirst();
    }
}
