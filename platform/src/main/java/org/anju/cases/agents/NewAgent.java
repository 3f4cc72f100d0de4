package org.anju.cases.agents;

import java.time.LocalDate;
import java.util.List;
import org.anju.materials.Examined;
import org.anju.policy.value.ResidentId;

/**
 * 新经办人: who is to act, and what shows that he may.
 *
 * @param printedOn date on the social insurance record
 * @param insuredHere the agent who adds him has seen that this employer pays it (G-3.1.2-11)
 * @param record scans of that record (G-3.1.2-8)
 * @param idCard scans of his ID card (G-3.1.1-14)
 */
public record NewAgent(
        String name,
        ResidentId residentId,
        String phone,
        LocalDate printedOn,
        boolean insuredHere,
        List<Examined.Accepted> record,
        List<Examined.Accepted> idCard) {

    public NewAgent {
        record = List.copyOf(record);
        idCard = List.copyOf(idCard);
    }
}
