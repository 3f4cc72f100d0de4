package org.anju.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Policy;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.rule.Series;
import org.anju.policy.time.Beijing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 政策登记: what is in force: what ships with the code, and on top of it, by their day, the values two officers have agreed
 * upon. It is kept in mind; whether another node has confirmed something is looked up once in a second.
 */
@Component
public class SettingsRegister implements PolicyBook {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** @param looked when it was last held against the table */
    private record Held(Policy policy, long version, Instant looked) {}

    private final SettingRows rows;
    private final InstantSource clock;
    private final Policy shipped;
    private volatile @Nullable Held held;

    SettingsRegister(SettingRows rows, ObjectProvider<Pack> home, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
        this.shipped = Policy.shipped(home.getIfAvailable(Pack::yanqing));
    }

    @Override
    public Policy now() {
        Held last = held;
        Instant now = clock.instant();
        if (last != null
                && !now.isBefore(last.looked())
                && now.isBefore(last.looked().plus(FRESH))) {
            return last.policy();
        }
        long version = rows.version();
        Policy policy = last != null && last.version() == version ? last.policy() : read();
        held = new Held(policy, version, now);
        return policy;
    }

    private Policy read() {
        Policy policy = shipped;
        for (Proposal each : rows.values()) {
            policy = with(policy, each);
        }
        return policy;
    }

    /** What would be in force with that proposal among the values. */
    public Policy with(Proposal proposal) {
        return with(now(), proposal);
    }

    private Policy with(Policy policy, Proposal proposal) {
        LocalDate confirmed = Beijing.dateOf(
                proposal.end() == null ? proposal.at() : proposal.end().at());
        return switch (proposal.setting()) {
            case Setting.WageSetting wage ->
                policy.with(new Series.Entry<>(proposal.effectiveFrom(), wage.wage(), proposal.source(), confirmed));
            // a calendar is known from the moment it is confirmed: limits that run into its year are counted by it at
            // once
            case Setting.HolidaySetting holidays -> policy.withArrangement(holidays.lines());
            case Setting.PackSetting changed ->
                policy.with(
                        Objects.requireNonNull(proposal.district()),
                        changed.field(),
                        changed.value(),
                        proposal.effectiveFrom(),
                        proposal.source(),
                        confirmed);
            case Setting.EditionSetting edition -> policy;
        };
    }

    /** Looks at the table again the next time it is asked. */
    void forget() {
        held = null;
    }

    /** The values that were added to those of the code, by the day each takes effect. */
    public List<Proposal> values() {
        return rows.values();
    }

    public List<YearlyTask> due() {
        return YearlyTask.due(now(), Beijing.today(clock));
    }
}
