package org.anju.cases.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.materials.EmployerPaper;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitTax;
import org.anju.policy.material.Mark;

/**
 * 单位应交附件: one paper that an employer's filing asks for (G-3.1.1-8 … G-3.1.1-15).
 *
 * @param subject which of several: a year, an agent's person, a certificate's place; empty where there is one
 * @param label what the subject is called: the year, the agent's name, the certificate's number
 * @param mandatory without it nothing is submitted
 * @param young from a network or signed by the unit: at most thirty days old (G-4.5-3 … -5)
 * @param term carries a last day and must be within it (G-4.5-2)
 */
public record AskedPaper(String slot, String subject, String label, boolean mandatory, boolean young, boolean term) {

    public static final String LICENCE = "G-3.1.1-8";
    public static final String TAX = "G-3.1.1-10";
    public static final String DECLARATION = "G-3.1.1-13";
    public static final String AGENT_ID = "G-3.1.1-14";
    public static final String OTHER = "G-3.1.1-15";
    public static final String AGENT_INSURANCE = "G-3.1.2-8";

    public String item() {
        return EmployerPaper.item(slot, subject);
    }

    /** The seals and signatures it must carry (G-3.1.1-11, -13, -14, G-3.1.2-8). */
    public List<Mark> marks() {
        return switch (slot) {
            case TAX -> List.of(Mark.FINANCE_SEAL, Mark.FINANCE_SIGNATURE);
            case DECLARATION -> List.of(Mark.UNIT_SEAL, Mark.HEAD_SIGNATURE);
            case AGENT_ID, AGENT_INSURANCE -> List.of(Mark.UNIT_SEAL);
            default -> List.of();
        };
    }

    /** What this filing asks for, in the guide's order. */
    static List<AskedPaper> of(Filing filing, LocalDate today) {
        var asked = new ArrayList<AskedPaper>();
        asked.add(new AskedPaper(LICENCE, "", "", true, false, false));
        UnitQualifications held = filing.say(UnitQualifications.class);
        if (held != null && !Boolean.TRUE.equals(held.none())) {
            for (int i = 0; i < held.rows().size(); i++) {
                String number = held.rows().get(i).number();
                asked.add(new AskedPaper(
                        LICENCE, String.valueOf(i + 1), number == null ? "" : number, true, false, false));
            }
        }
        UnitTax tax = filing.say(UnitTax.class);
        for (int year : UnitTax.asked(today, tax == null ? null : tax.founded())) {
            asked.add(new AskedPaper(TAX, String.valueOf(year), String.valueOf(year), true, true, false));
        }
        asked.add(new AskedPaper(DECLARATION, "", "", true, true, false));
        for (Filing.ListedAgent agent : filing.agents()) {
            String person = agent.person().toString();
            asked.add(new AskedPaper(AGENT_ID, person, agent.name(), true, false, true));
            asked.add(new AskedPaper(AGENT_INSURANCE, person, agent.name(), true, true, false));
        }
        asked.add(new AskedPaper(OTHER, "", "", false, false, false));
        return List.copyOf(asked);
    }
}
