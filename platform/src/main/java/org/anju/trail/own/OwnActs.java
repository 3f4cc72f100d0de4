package org.anju.trail.own;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.anju.trail.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 留痕: what he did here, and what others did with things of his as far as he is told of it; never who they were. */
@Component
class OwnActs implements OwnData {

    /** As many as one file takes, the latest. */
    static final int MOST = 20_000;

    /** What others do that he is told of anyhow; how a case went stands with the case. What is not named here stays inside. */
    private static final List<String> TOLD = List.of(
            "account-opened",
            "account-disabled",
            "account-enabled",
            "password-reset",
            "notices-address-given",
            "person.enrol",
            "person.rename",
            "person.correct",
            "profile.settle",
            "association.confirm",
            "association.refuse",
            "association.job",
            "association.contract",
            "association.leaving",
            "association.stays",
            "association.release",
            "permit.issue",
            "permit.suspend",
            "permit.restore",
            "permit.renew",
            "permit.details",
            "permit.companions",
            "permit.expire",
            "permit.cancel",
            "material.put",
            "sheet.make",
            "case.correct",
            "correction.take",
            "correction.decide",
            "complaint.take",
            "complaint.answer");

    /** Their numbers are his to know; other things are named by ids that say nothing to anybody. */
    private static final Set<String> NUMBERED =
            Set.of("case", "permit", "outside", "complaint", "correction", "breach");

    private final JdbcClient jdbc;

    OwnActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "acts";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        Collection<Subject> his = owner.things();
        return OwnEntry.read(jdbc.sql("""
                        select at, role, act, subject_kind, subject_id, account = :account as his from trail_lines
                        where account = :account
                           or (subject_kind, subject_id) in (select * from unnest(:kinds::text[], :ids::text[]))
                              and act in (:told)
                        order by at desc, id desc limit :most
                        """)
                .param("account", owner.account())
                .param("kinds", his.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", his.stream().map(Subject::id).toArray(String[]::new))
                .param("told", TOLD)
                .param("most", MOST)
                .query((row, n) -> {
                    var subject = new Subject(row.getString("subject_kind"), row.getString("subject_id"));
                    return new OwnEntry()
                            .put("at", row.getObject("at", OffsetDateTime.class).toInstant())
                            .put("mine", row.getBoolean("his"))
                            .put("role", row.getString("role"))
                            .put("act", row.getString("act"))
                            .put("thing", subject.kind())
                            .put("number", number(subject));
                })
                .list());
    }

    static @Nullable String number(Subject subject) {
        return NUMBERED.contains(subject.kind()) ? subject.id() : null;
    }
}
