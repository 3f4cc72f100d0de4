package org.anju.web.demo.identity;

import java.util.List;

/**
 * The page on which the stand-in asks who one is.
 *
 * @param passed what came along and goes back with the answer
 * @param operators the agents of the demonstration
 * @param method the way in that was chosen before
 * @param fresh a unit that nobody knows yet
 */
public record StandInPage(Passed passed, List<Operator> operators, String method, Fresh fresh) {

    public record Passed(String clientId, String redirectUri, String state, String nonce, String challenge) {}

    /** Somebody who acts for a unit of the demonstration. */
    public record Operator(String account, String unit, String name) {}

    /** Numbers that hold, for whoever wants to try a new unit without making some up. */
    public record Fresh(String creditCode, String operatorId) {}
}
