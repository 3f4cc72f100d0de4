package org.anju.web.kit;

/**
 * The page that tells of a fault.
 *
 * @param status the HTTP status
 * @param incident the number that also stands in the log, empty where nothing was logged
 */
public record FaultPage(int status, String incident) {

    /** The kinds that have words of their own; the rest speaks as 500 or 400. */
    public String words() {
        return switch (status) {
            case 403, 404, 405, 409, 413, 422, 429, 503 -> "kit.fault." + status;
            default -> status >= 500 ? "kit.fault.500" : "kit.fault.400";
        };
    }
}
