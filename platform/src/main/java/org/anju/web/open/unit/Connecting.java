package org.anju.web.open.unit;

import jakarta.servlet.http.HttpServletRequest;

/** Gives the connection for this request: the stand-in of the demonstration is wherever this house happens to be. */
@FunctionalInterface
public interface Connecting {

    Connection at(HttpServletRequest request);
}
