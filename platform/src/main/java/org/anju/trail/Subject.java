package org.anju.trail;

/** What an act was about, e.g. {@code ("case", "YQ-2026-000123")}. */
public record Subject(String kind, String id) {}
