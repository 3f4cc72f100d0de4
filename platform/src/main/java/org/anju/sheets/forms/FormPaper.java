package org.anju.sheets.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.anju.policy.time.Beijing;
import org.anju.sheets.SheetWords;
import org.jspecify.annotations.Nullable;

/**
 * 表纸: what each form carries around its fields. A field without a value stays a ruled blank.
 *
 * @param mark 平台数据校验码 of the filing it was printed from (G-3.1.2-12); null where something is missing, and on
 *     papers that are held against nothing
 * @param complete whether all fields have what they need
 * @param signer who signs for the unit: 法定代表人, for a branch or partnership 负责人
 */
public record FormPaper(
        FormKind kind, @Nullable String mark, boolean complete, String signer, String printedAt, SheetWords words) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    static FormPaper of(
            FormKind kind, @Nullable String mark, boolean complete, String signer, Instant now, SheetWords words) {
        return new FormPaper(
                kind, mark, complete, words.of(signer), "%tF %<tR".formatted(now.atZone(Beijing.ZONE)), words);
    }

    public String t(String key) {
        return words.of(key);
    }

    public String title() {
        return t(kind.slug() + ".title");
    }

    String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    String choice(String prefix, @Nullable Object value) {
        return value == null ? "" : t(prefix + "." + value);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : t("day").formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    String yuan(@Nullable BigDecimal amount) {
        return amount == null ? "" : "%,.2f".formatted(amount);
    }

    String tenThousands(@Nullable BigDecimal yuan) {
        return yuan == null
                ? ""
                : yuan.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString();
    }
}
