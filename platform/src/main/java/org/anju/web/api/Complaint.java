package org.anju.web.api;

import java.util.List;

/**
 * One field that cannot be taken.
 *
 * @param field dotted path, such as {@code applicant.birthDate}; empty for the document as a whole
 * @param code constant name of the problem; its words are {@code api.error.<code>}
 */
record Complaint(String field, String code, List<Object> args) {}
