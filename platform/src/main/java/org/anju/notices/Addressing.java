package org.anju.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anju.accounts.Account;
import org.anju.accounts.AccountRegister;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 收件: whether, where and when somebody is written to; asked when the notice comes and again when it goes out. */
@Component
class Addressing {

    private final AccountRegister accounts;
    private final Reaches reaches;
    private final KnownNumbers known;

    Addressing(AccountRegister accounts, Reaches reaches, KnownNumbers known) {
        this.accounts = accounts;
        this.reaches = reaches;
        this.known = known;
    }

    /**
     * The way to somebody.
     *
     * @param to where, empty where there is trouble
     * @param quietUntil not before; null: at once
     * @param trouble why he is not written to at all
     */
    record Way(
            String to,
            String name,
            Reach reach,
            @Nullable Instant quietUntil,
            @Nullable Trouble trouble) {}

    Way of(UUID id, Channel channel, Level level, Instant now) {
        Optional<Account> account = accounts.present(id);
        Reach reach = reaches.of(id);
        if (account.isEmpty()) {
            return no(reach, Trouble.GONE);
        }
        if (!reach.wants(channel, level)) {
            return no(reach, Trouble.UNWANTED);
        }
        String own = reach.address(channel);
        Optional<String> to =
                own == null && channel == Channel.SMS ? known.of(account.get()) : Optional.ofNullable(own);
        return to.map(address ->
                        new Way(address, account.get().name(), reach, reach.quietUntil(channel, level, now), null))
                .orElseGet(() -> no(reach, Trouble.NO_ADDRESS));
    }

    /** For a code: to an address that is not his yet, at any hour, for he waits for it. */
    Optional<Way> code(UUID id, String address) {
        return accounts.present(id).map(account -> new Way(address, account.name(), reaches.of(id), null, null));
    }

    private static Way no(Reach reach, Trouble why) {
        return new Way("", "", reach, null, why);
    }
}
