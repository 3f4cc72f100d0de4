package org.anju.parties.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Situation.TeamRoute;
import org.anju.policy.material.Situation.TitlePath;
import org.anju.policy.person.IntellectualProperty;
import org.anju.policy.person.TitleLevel;
import org.jspecify.annotations.Nullable;

/** 所依条件: which of the eight conditions he applies under, and the facts of that condition alone (G-2.2-8). */
public record Qualification(
        @Nullable Basis basis,
        @Nullable Title title,
        @Nullable Award award,
        @Nullable IntellectualProperty property,
        @Nullable Share share,
        @Nullable Merit merit)
        implements Statement {

    /** 职称 (G-2.2-12); the path decides the papers (G-3.2.1-54 to -57). */
    public record Title(
            @Nullable TitleLevel level,
            @Nullable TitlePath path,
            @Nullable String series,
            @Nullable LocalDate awardedOn,
            @Nullable Boolean recognised,
            @Nullable Boolean notVerifiableOnline,
            @Nullable String issuerContact) {}

    /** 获奖 (G-2.2-14, A-78: any level, the reviewer decides). */
    public record Award(
            @Nullable String name,
            @Nullable String level,
            @Nullable String field,
            @Nullable Integer year,
            @Nullable Integer rank) {}

    /** 持股 in the founding team's company (G-2.2-22). */
    public record Share(
            @Nullable BigDecimal percent,
            @Nullable Integer rank,
            @Nullable TeamRoute route) {}

    /** 突出贡献 (G-2.2-23 and -24). */
    public record Merit(
            @Nullable Boolean selfEmployed, @Nullable Boolean outstandingContribution) {}

    public static Qualification empty() {
        return new Qualification(null, null, null, null, null, null);
    }

    /** Only the facts of the chosen condition are kept: leftovers of another choice would sit in the file unasked. */
    public Qualification trimmed() {
        return new Qualification(
                basis,
                basis == Basis.COND_2 ? title : null,
                basis == Basis.COND_3 ? award : null,
                basis == Basis.COND_6 ? property : null,
                basis == Basis.COND_7 ? share : null,
                basis == Basis.COND_8 ? merit : null);
    }

    @Override
    public Section section() {
        return Section.QUALIFICATION;
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        if (!found.pick("basis", basis) || basis == null) {
            return found.list();
        }
        switch (basis) {
            case COND_1, COND_4, COND_5 -> {}
            case COND_2 -> QualificationFacts.title(found, title, setting);
            case COND_3 -> QualificationFacts.award(found, award, setting);
            case COND_6 -> QualificationFacts.property(found, property);
            case COND_7 -> QualificationFacts.share(found, share);
            case COND_8 -> QualificationFacts.merit(found, merit);
        }
        return found.list();
    }
}
