package org.anju.sheets.benefit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.permits.HoldingRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.time.Beijing;
import org.anju.sheets.benefit.Hooks.Watch;
import org.anju.trail.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 状态关注: holds what each watched permit is against what its department was last told, and leaves a telling where they
 * differ. It reads what is, not what was done: nothing can be missed, also not an end that comes by itself (ADR 107).
 */
@Component
public class HookWatcher {

    private static final int AT_ONCE = 500;

    private final Hooks hooks;
    private final HoldingRegister holdings;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    HookWatcher(Hooks hooks, HoldingRegister holdings, PlatformTransactionManager transactions, InstantSource clock) {
        this.hooks = hooks;
        this.holdings = holdings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    void on(ClockMoved moved) {
        run();
    }

    /** All that is watched, some hundred at a time. */
    public void run() {
        LocalDate today = Beijing.today(clock);
        String after = "";
        List<Watch> some = hooks.watched(after, today, AT_ONCE);
        while (!some.isEmpty()) {
            compare(some, today);
            after = some.getLast().permit();
            some = hooks.watched(after, today, AT_ONCE);
        }
    }

    private void compare(List<Watch> some, LocalDate today) {
        Map<String, PermitStatus> now =
                holdings.statuses(some.stream().map(Watch::permit).distinct().toList(), today);
        Instant at = clock.instant();
        for (Watch watch : some) {
            BenefitStatus is = BenefitStatus.of(now.getOrDefault(watch.permit(), PermitStatus.EXPIRED));
            if (is != watch.status()) {
                transaction.executeWithoutResult(tx -> hooks.changed(watch, is, today, at));
            }
        }
    }
}
