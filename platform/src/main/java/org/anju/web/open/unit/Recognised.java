package org.anju.web.open.unit;

import org.anju.cases.agents.UnitClaims;

/** What coming back from the identity platform came to. */
sealed interface Recognised {

    /** Signature, issuer, audience, nonce and times were right. */
    record Unit(UnitClaims claims) implements Recognised {}

    /** One of the ways it can fail; each has its sentence {@code unit.trouble.…}. */
    record Nobody(Trouble why) implements Recognised {}

    enum Trouble {
        /** Not begun here, begun in another browser, or too long ago. */
        STATE,
        /** Turned down over there. */
        DENIED,
        /** The platform does not answer, or not in a way that can be understood. */
        AWAY,
        /** It answered, but what it signed does not hold. */
        TOKEN
    }
}
