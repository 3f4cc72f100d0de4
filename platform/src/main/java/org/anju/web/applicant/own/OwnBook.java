package org.anju.web.applicant.own;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 个人信息目录: the parts that the rooms give, in the one order of docs/own-data.md. */
@Component
final class OwnBook {

    /** A part without a place here, or a place without its part, stops the start. */
    static final List<String> ORDER = List.of(
            "accounts",
            "person",
            "profile",
            "materials",
            "reasons",
            "employment",
            "roster",
            "mandates",
            "cases",
            "receipts",
            "permits",
            "handovers",
            "sheets",
            "sheetLooks",
            "benefitChecks",
            "notices",
            "addresses",
            "complaints",
            "corrections",
            "breaches",
            "measures",
            "looks",
            "acts");

    private final List<OwnData> parts;

    OwnBook(List<OwnData> given) {
        Map<String, OwnData> byKey = given.stream().collect(Collectors.toMap(OwnData::key, Function.identity()));
        if (!byKey.keySet().equals(Set.copyOf(ORDER))) {
            throw new IllegalStateException("parts of a person's data: " + byKey.keySet());
        }
        this.parts = ORDER.stream()
                .map(key -> Objects.requireNonNull(byKey.get(key)))
                .toList();
    }

    List<OwnData> parts() {
        return parts;
    }

    /** He, with the things of every room that are his. */
    Owner owner(Actor applicant) {
        var owner = new Owner(applicant, Objects.requireNonNull(applicant.person()), Set.of());
        Set<Subject> his = new LinkedHashSet<>();
        parts.forEach(part -> his.addAll(part.things(owner)));
        return owner.with(his);
    }

    /** How many of each are kept. */
    List<OwnPage.Part> counts(Owner owner) {
        var counts = new ArrayList<OwnPage.Part>();
        parts.forEach(
                part -> counts.add(new OwnPage.Part(part.key(), part.of(owner).size())));
        return counts;
    }
}
