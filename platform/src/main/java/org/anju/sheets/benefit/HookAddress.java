package org.anju.sheets.benefit;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * 推送地址的限制: only https, only to the outside. Who may name an address must not reach what lies behind the house's own wall; it
 * is looked at when it is set and again before each try. A demonstration may be allowed this machine itself.
 */
@Component
class HookAddress {

    private static final int IPV6 = 16;
    private static final int LOCAL_6 = 0xfc;
    private static final int LOCAL_6_MASK = 0xfe;
    private static final int SHARED = 100;
    private static final int SHARED_FROM = 64;
    private static final int SHARED_TO = 127;

    private final Environment environment;

    HookAddress(Environment environment) {
        this.environment = environment;
    }

    /** The address as it may be used; nothing where it may not. */
    Optional<URI> allowed(String typed) {
        try {
            URI uri = URI.create(typed.strip());
            String host = uri.getHost();
            boolean shaped = host != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && loopback());
            return shaped && Arrays.stream(InetAddress.getAllByName(host)).allMatch(this::outside)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException | UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    private boolean loopback() {
        return environment.getProperty("anju.hooks.loopback", Boolean.class, false);
    }

    private boolean outside(InetAddress at) {
        if (at.isLoopbackAddress()) {
            return loopback();
        }
        byte[] bytes = at.getAddress();
        boolean unique = bytes.length == IPV6 && (bytes[0] & LOCAL_6_MASK) == LOCAL_6;
        boolean shared = bytes.length != IPV6
                && (bytes[0] & 0xff) == SHARED
                && (bytes[1] & 0xff) >= SHARED_FROM
                && (bytes[1] & 0xff) <= SHARED_TO;
        return !(at.isAnyLocalAddress()
                || at.isLinkLocalAddress()
                || at.isSiteLocalAddress()
                || at.isMulticastAddress()
                || unique
                || shared);
    }
}
