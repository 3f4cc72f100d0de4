package org.anju.notices;

import java.util.List;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.cases.errand.Errand;
import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told;
import org.anju.parties.Agent;
import org.anju.parties.EmployerRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * 送达: carries what an act has left to be told into the inboxes of those it is for; carried twice, it is there once. What
 * goes out by mail and SMS is written down in the same transaction.
 */
@Component
class Delivery {

    private final NoticeRegister notices;
    private final DespatchRegister despatches;
    private final AccountRegister accounts;
    private final EmployerRegister employers;

    Delivery(
            NoticeRegister notices, DespatchRegister despatches, AccountRegister accounts, EmployerRegister employers) {
        this.notices = notices;
        this.despatches = despatches;
        this.accounts = accounts;
        this.employers = employers;
    }

    @Bean
    Errand noticeErrand() {
        return new Errand(Tell.TOPIC, payload -> deliver(Tell.read(payload)));
    }

    private void deliver(Told told) {
        notices.deliver(told, accounts(told)).forEach(despatches::leave);
    }

    /** Who acts for an employer is asked now: a removed agent is told nothing (G-3.1.2-10). */
    private List<UUID> accounts(Told told) {
        if (told.employer() != null) {
            List<UUID> persons = employers.agents(told.employer()).stream()
                    .map(Agent::person)
                    .filter(person -> !person.equals(told.except()))
                    .filter(person -> told.person() == null || person.equals(told.person()))
                    .toList();
            return accounts.agents(told.employer(), persons);
        }
        if (told.account() != null) {
            return accounts.present(told.account()).stream().map(Account::id).toList();
        }
        if (told.person() != null) {
            return accounts.applicant(told.person());
        }
        return told.district() == null || told.role() == null
                ? List.of()
                : accounts.office(told.district(), told.role());
    }
}
