package org.anju.cases.spot;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anju.conduct.spot.ContactCall;
import org.anju.conduct.spot.ContactRegister;
import org.anju.parties.Agent;
import org.anju.parties.EmployerRegister;
import org.anju.parties.FilingRegister;
import org.anju.parties.filing.UnitPeople;
import org.anju.trail.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位联系人: the numbers an employer has given: its emergency contact's and its agents' (G-3.1.2-12). */
@Component
public class UnitContacts {

    /**
     * One of them.
     *
     * @param invalid nobody was reached there on two days (G-4.8-3)
     */
    public record Line(ContactCall.Contact contact, String name, String number, boolean invalid) {}

    private final FilingRegister filings;
    private final EmployerRegister employers;
    private final ContactRegister contacts;

    UnitContacts(FilingRegister filings, EmployerRegister employers, ContactRegister contacts) {
        this.filings = filings;
        this.employers = employers;
        this.contacts = contacts;
    }

    /** For the clock and the office; nothing for whoever may not see that employer. */
    public List<Line> of(UUID employer, Actor actor) {
        var lines = new ArrayList<Line>();
        if (employers.employer(actor, employer).isEmpty()) {
            return lines;
        }
        UnitPeople people = filings.filing(actor, employer)
                .map(filing -> filing.say(UnitPeople.class))
                .orElse(null);
        if (people != null) {
            add(lines, employer, ContactCall.Contact.EMERGENCY, people.emergencyName(), people.emergencyPhone());
        }
        for (Agent agent : employers.agents(employer)) {
            add(lines, employer, ContactCall.Contact.AGENT, agent.name(), agent.phone());
        }
        return lines;
    }

    /** How many of its numbers are invalid now. */
    int invalid(UUID employer) {
        return (int) of(employer, Actor.clock()).stream().filter(Line::invalid).count();
    }

    private void add(
            List<Line> lines,
            UUID employer,
            ContactCall.Contact contact,
            @Nullable String name,
            @Nullable String number) {
        if (name != null && number != null) {
            lines.add(new Line(contact, name, number, contacts.invalid(employer, number)));
        }
    }
}
