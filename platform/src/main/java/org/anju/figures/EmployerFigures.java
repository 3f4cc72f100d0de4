package org.anju.figures;

import java.util.UUID;

/**
 * 单位: the cases of one employer's people.
 *
 * @param submitted handed in to it
 * @param returned how often it sent one back
 * @param lapsed how often its seven days were over (G-3.2.3-3)
 * @param asked how often the department asked for a supplement
 */
public record EmployerFigures(
        UUID employer, String name, int submitted, int returned, int lapsed, int asked, int granted, int refused) {

    public int decided() {
        return granted + refused;
    }
}
