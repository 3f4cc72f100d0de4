package org.anju.checks;

import java.util.UUID;

/**
 * 核验请求: one question to one source.
 *
 * @param id the same however often it is put
 */
public record Question(UUID id, Source source, Who who, Said said) {}
