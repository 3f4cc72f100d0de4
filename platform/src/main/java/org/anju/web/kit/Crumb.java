package org.anju.web.kit;

/** One step of the way to a page: its path and what it is called. */
public record Crumb(String path, String name) {}
