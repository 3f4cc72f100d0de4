package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address as strictly as {@link Fields} reads a body. */
final class Params {

    private final HttpServletRequest request;
    private final Complaints complaints;
    private final Set<String> asked = new HashSet<>();

    Params(HttpServletRequest request, Complaints complaints) {
        this.request = request;
        this.complaints = complaints;
    }

    @Nullable
    String text(String name) {
        asked.add(name);
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            complaints.add(name, "REPEATED");
            return null;
        }
        return values[0];
    }

    @Nullable
    LocalDate day(String name) {
        String text = text(name);
        return text == null ? null : Strict.day(text, name, complaints);
    }

    /** Digits only. */
    @Nullable
    Integer whole(String name, int from, int to) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?[0-9]{1,18}")) {
            complaints.add(name, "NOT_INTEGER");
            return null;
        }
        long number = Long.parseLong(text);
        if (number < from || number > to) {
            complaints.add(name, "OUT_OF_RANGE", from, to);
            return null;
        }
        return (int) number;
    }

    void required(String name) {
        if (request.getParameterValues(name) == null) {
            complaints.add(name, "REQUIRED");
        }
    }

    void end() {
        for (String name : request.getParameterMap().keySet()) {
            if (!asked.contains(name)) {
                complaints.add(name, "UNKNOWN_FIELD");
            }
        }
    }
}
