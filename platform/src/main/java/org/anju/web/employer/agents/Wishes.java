package org.anju.web.employer.agents;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.cases.agents.AgentPapers;
import org.anju.cases.agents.NewAgent;
import org.anju.materials.Examined;
import org.anju.policy.employer.InsuranceEvidence;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.web.applicant.materials.Uploads;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was filled in about an agent. */
@Component
class Wishes {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");

    private final Uploads uploads;
    private final InstantSource clock;

    Wishes(Uploads uploads, InstantSource clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Newer evidence for somebody who acts already. */
    record Renewal(
            String phone,
            LocalDate printedOn,
            boolean insuredHere,
            List<Examined.Accepted> record,
            List<Examined.Accepted> idCard) {}

    /** Null where there are problems. */
    @Nullable
    NewAgent newcomer(Actor actor, Form form) {
        String name = form.text("name", 50);
        ResidentId residentId = form.parsed("residentId", raw -> ResidentId.parse(raw, Beijing.today(clock)));
        Renewal rest = renewal(actor, form, true);
        return residentId == null
                ? null
                : new NewAgent(
                        name.strip(),
                        residentId,
                        rest.phone(),
                        rest.printedOn(),
                        rest.insuredHere(),
                        rest.record(),
                        rest.idCard());
    }

    Renewal renewal(Actor actor, Form form, boolean cardNeeded) {
        String phone = form.matching("phone", PHONE, "firm.agents.phone.eleven");
        LocalDate printedOn = form.date("printedOn");
        LocalDate today = Beijing.today(clock);
        if (form.ok() && !new InsuranceEvidence(printedOn).fresh(today)) {
            form.problem(
                    "printedOn",
                    "firm.agents.printedOn.fresh",
                    printedOn,
                    today.minusDays(InsuranceEvidence.FRESH_DAYS),
                    today);
        }
        boolean insuredHere = form.ticked("insuredHere");
        if (!insuredHere) {
            form.problem("insuredHere", "firm.agents.insuredHere.tick");
        }
        List<Examined.Accepted> record = uploads.read(actor, form, "record", AgentPapers.RECORD);
        List<Examined.Accepted> idCard = cardNeeded || Uploads.sent(form, "idCard")
                ? uploads.read(actor, form, "idCard", AgentPapers.ID_CARD)
                : List.of();
        return new Renewal(phone, printedOn, insuredHere, record, idCard);
    }

    /** Called in the transaction of the act that makes papers of the files. */
    void took(Actor actor, Form form) {
        uploads.took(actor, form, "record");
        uploads.took(actor, form, "idCard");
    }
}
