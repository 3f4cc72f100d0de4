package org.anju.web.employer.agents;

import org.anju.parties.Agent;

/**
 * Whether to remove an agent.
 *
 * @param himself he removes himself, and is signed out
 */
public record RemovePage(String firm, Agent agent, boolean himself) {}
