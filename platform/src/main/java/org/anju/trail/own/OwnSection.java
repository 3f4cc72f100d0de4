package org.anju.trail.own;

import tools.jackson.databind.JsonNode;

/**
 * 一部分个人信息: a section of the form as he said it.
 *
 * @param name e.g. {@code WORK}
 */
public record OwnSection(String name, JsonNode said) {}
