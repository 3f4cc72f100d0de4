package org.anju.notices.carry;

import java.net.URI;
import java.util.Optional;
import org.anju.lines.Settings;
import org.springframework.core.env.Environment;

/**
 * 短信网关: where it is and how this house is known there; what it answers is written in docs/contract/sms-gateway.md.
 *
 * @param messages the address to which messages are posted
 */
public record SmsDoor(URI messages, String secret) {

    /** {@code ANJU_SMS_URL}, {@code ANJU_SMS_SECRET} or {@code …_SECRET_FILE}; empty where no gateway is named. */
    public static Optional<SmsDoor> of(Environment environment) {
        var set = new Settings(environment, "anju.sms");
        return set.address("url").map(url -> new SmsDoor(url, set.secret("secret")));
    }
}
