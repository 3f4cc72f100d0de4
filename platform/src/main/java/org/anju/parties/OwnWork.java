package org.anju.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 本人的单位关联: with every version of job and contract, and what was said of leaving. */
@Component
class OwnWork implements OwnData {

    private final JdbcClient jdbc;
    private final Jobs jobs;

    OwnWork(JdbcClient jdbc, Jobs jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    @Override
    public String key() {
        return "employment";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(
                jdbc.sql("""
                        select a.id, e.name, e.credit_code, a.state, a.requested_at, a.decided_at, a.reason, a.released_on,
                            a.same_contract, a.same_payroll, a.same_insurance
                        from parties_association a join parties_employer e on e.id = a.employer
                        where a.person = ? order by a.requested_at, a.id
                        """).param(owner.person()).query(this::entry).list());
    }

    @Override
    public List<Subject> things(Owner owner) {
        return jdbc.sql("select id from parties_association where person = ?")
                .param(owner.person())
                .query((row, n) -> new Subject("association", row.getString(1)))
                .list();
    }

    private OwnEntry entry(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new OwnEntry()
                .put("employer", row.getString("name"))
                .put("creditCode", row.getString("credit_code"))
                .put("state", Association.State.valueOf(row.getString("state")))
                .put("requested", Rows.instant(row, "requested_at"))
                .put("decided", Rows.instant(row, "decided_at"))
                .put("reason", row.getString("reason"))
                .put("sameContract", row.getObject("same_contract"))
                .put("samePayroll", row.getObject("same_payroll"))
                .put("sameInsurance", row.getObject("same_insurance"))
                .put("released", row.getObject("released_on", LocalDate.class))
                .put("jobs", some(jobs.history(id).stream().map(OwnWork::job).toList()))
                .put("leavings", some(leavings(id)));
    }

    private static OwnEntry job(JobVersion each) {
        Association.Job job = each.job();
        Association.Contract contract = each.contract();
        return new OwnEntry()
                .put("version", each.version())
                .put("saved", each.savedAt())
                .put("department", job.department())
                .put("position", job.position())
                .put("started", job.startedOn())
                .put("insuredSince", job.insuredSince())
                .put("workPlace", job.workPlace())
                .put("workerPost", job.workerPost())
                .put("contractNumber", contract.number())
                .put("contractOpen", contract.openEnded())
                .put("contractFrom", contract.from())
                .put("contractTo", contract.to());
    }

    private List<OwnEntry> leavings(UUID association) {
        return jdbc.sql("""
                        select left_on, reported_role, reported_at, last_day, overdue_at, closed_at, closed_as
                        from parties_leaving where association = ? order by reported_at
                        """)
                .param(association)
                .query((row, n) -> new OwnEntry()
                        .put("leftOn", row.getObject("left_on", LocalDate.class))
                        .put("role", row.getString("reported_role"))
                        .put("at", Rows.instant(row, "reported_at"))
                        .put("lastDay", row.getObject("last_day", LocalDate.class))
                        .put("overdue", Rows.instant(row, "overdue_at"))
                        .put("ended", Rows.instant(row, "closed_at")))
                .list();
    }

    private static @Nullable List<OwnEntry> some(List<OwnEntry> all) {
        return all.isEmpty() ? null : all;
    }
}
