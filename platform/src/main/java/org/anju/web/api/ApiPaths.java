package org.anju.web.api;

/** The addresses of the open API; the security chain for them keeps no session and asks no token. */
public final class ApiPaths {

    public static final String ALL = "/api/**";
    public static final String PRECHECK = "/api/v1/precheck";
    public static final String WORKING_DAYS = "/api/v1/calendar/working-days";
    public static final String WINDOW = "/api/v1/calendar/window";
    public static final String WAGES = "/api/v1/wages";
    public static final String BENEFIT_CHECKS = "/api/v1/benefit/checks";
    public static final String BENEFIT_PURPOSES = "/api/v1/benefit/purposes";
    public static final String OPENAPI = "/api/v1/openapi.json";
    public static final String DATA_JSON = "/data/figures.json";
    public static final String DATA_CSV = "/data/figures.csv";

    private ApiPaths() {}
}
