package org.anju.web.open.unit;

import java.util.List;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.SignInMethod;
import org.jspecify.annotations.Nullable;

/**
 * The entrance for units.
 *
 * @param kind what the reader said his unit is; null before that
 * @param connected whether the identity platform can be reached from here
 */
public record UnitPage(@Nullable EmployerKind kind, boolean connected) {

    public List<EmployerKind> kinds() {
        return List.of(EmployerKind.values());
    }

    /** The ways in for that kind, in the guide's order. */
    public List<SignInMethod> methods() {
        return kind == null
                ? List.of()
                : SignInMethod.allowed(kind).stream().sorted().toList();
    }

    public String clause() {
        return kind == null ? "G-3.1.1-2" : SignInMethod.clause(kind);
    }

    /** The guide does not name this kind: the ways are our reading. */
    public boolean ours() {
        return kind != null && clause().equals("G-3.1.1-2");
    }
}
