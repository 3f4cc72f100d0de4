package org.anju.web.admin.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.PackField;
import org.anju.policy.rule.PackFile;
import org.anju.policy.rule.PackFiles;
import org.anju.policy.rule.Policy;
import org.anju.settings.Proposal;
import org.anju.settings.Setting;

/**
 * One figure or switch in force.
 *
 * @param value as a pack file writes it; empty where the district does not demand it
 * @param from the day since which it holds
 */
public record FigureRow(PackField field, String value, String source, LocalDate from) {

    static List<FigureRow> of(Policy policy, String district, LocalDate today, List<Proposal> values) {
        Pack pack = policy.pack(district, today).orElse(null);
        PackFile file = PackFiles.shipped().get(district);
        List<FigureRow> rows = new ArrayList<>();
        if (pack == null || file == null) {
            return rows;
        }
        for (PackField field : PackField.values()) {
            Proposal changed = values.stream()
                    .filter(each -> each.setting() instanceof Setting.PackSetting set && set.field() == field)
                    .filter(each -> Objects.equals(each.district(), district)
                            && !each.effectiveFrom().isAfter(today))
                    .reduce((one, later) -> later)
                    .orElse(null);
            rows.add(new FigureRow(
                    field,
                    pack.value(field),
                    changed == null ? file.sources().getOrDefault(field.component(), "") : changed.source(),
                    changed == null ? file.pack().version() : changed.effectiveFrom()));
        }
        return rows;
    }
}
