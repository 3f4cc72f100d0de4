package org.anju.web.open.unit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Finds the connection: the one that was set ({@code anju.identity.unit.*}), else the demonstration's, else none. */
@Component
class Connections {

    private static final String SET = "anju.identity.unit.";

    private final Environment environment;
    private final ObjectProvider<Connecting> standIn;

    Connections(Environment environment, ObjectProvider<Connecting> standIn) {
        this.environment = environment;
        this.standIn = standIn;
    }

    @Nullable
    Connection at(HttpServletRequest request) {
        if (!environment.getProperty(SET + "client-id", "").isBlank()) {
            return new Connection(
                    set("client-id"),
                    set("client-secret"),
                    set("authorization-uri"),
                    set("token-uri"),
                    set("jwk-set-uri"),
                    set("issuer"));
        }
        Connecting demo = standIn.getIfAvailable();
        return demo == null ? null : demo.at(request);
    }

    private String set(String name) {
        return environment.getRequiredProperty(SET + name).strip();
    }
}
