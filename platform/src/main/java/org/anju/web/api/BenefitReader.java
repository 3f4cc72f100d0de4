package org.anju.web.api;

import java.time.LocalDate;
import java.util.UUID;
import org.anju.policy.value.Parsed;
import org.anju.policy.value.PermitNo;
import org.anju.sheets.benefit.BenefitQuestion;
import org.anju.sheets.benefit.HolderMark;
import org.jspecify.annotations.Nullable;

/** Reads what a department's program asks; what cannot be taken becomes a complaint with its name. */
final class BenefitReader {

    private final Complaints complaints;
    private final LocalDate today;

    BenefitReader(Complaints complaints, LocalDate today) {
        this.complaints = complaints;
        this.today = today;
    }

    @Nullable
    UUID purpose(Fields of) {
        String text = required(of, "purpose");
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            complaints.add("purpose", "NOT_PURPOSE");
            return null;
        }
    }

    @Nullable
    BenefitQuestion question(Fields of) {
        PermitNo permit = value(required(of, "permit"), "permit", "NOT_PERMIT", PermitNo::parse);
        HolderMark holder = value(required(of, "identity"), "identity", "NOT_IDENTITY", HolderMark::parse);
        LocalDate on = of.day("on");
        if (on != null && on.isAfter(today)) {
            complaints.add("on", "FUTURE", today);
            return null;
        }
        return permit == null || holder == null ? null : new BenefitQuestion(permit, holder, on == null ? today : on);
    }

    private @Nullable String required(Fields of, String name) {
        String text = of.text(name);
        if (text == null && !of.has(name)) {
            complaints.add(name, "REQUIRED");
        }
        return text;
    }

    private <T> @Nullable T value(
            @Nullable String text, String name, String code, java.util.function.Function<String, Parsed<T>> parser) {
        if (text == null) {
            return null;
        }
        T read = parser.apply(text).found().orElse(null);
        if (read == null) {
            complaints.add(name, code);
        }
        return read;
    }
}
