package org.anju.web.kit;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.anju.materials.store.StoreAway;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Tells a reader of a fault without session and database, with the number that also stands in the log. */
@Component
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final TemplateEngine templates;
    private final Frames frames;
    private final SecureRandom random = new SecureRandom();

    public Faults(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    /** Answers {@code request} for what was thrown; logs what is our own fault. */
    public void tell(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        int status = status(thrown);
        if (thrown instanceof ErrorResponse known && !response.isCommitted()) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        tell(request, response, status, status >= 500 ? logged(request, status, thrown) : "");
    }

    /** Answers with that status. */
    public void tell(HttpServletRequest request, HttpServletResponse response, int status, String incident)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Encoding", null);
        if (status == 503) {
            response.setHeader("Retry-After", "10");
        }
        boolean api = Frames.path(request).startsWith("/api/");
        String body = api ? problem(status, incident) : page(request, new FaultPage(status, incident));
        response.setContentType(api ? "application/problem+json" : "text/html;charset=utf-8");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    String logged(HttpServletRequest request, int status, Throwable thrown) {
        String incident = incident();
        try (var shown = MDC.putCloseable("incident", incident)) {
            log(request, status, thrown);
        }
        return incident;
    }

    private static void log(HttpServletRequest request, int status, Throwable thrown) {
        if (status == 503) {
            LOG.error(
                    "{} {}: the database or the content store is away: {}",
                    request.getMethod(),
                    Frames.path(request),
                    thrown.toString());
        } else {
            LOG.error("{} {}", request.getMethod(), Frames.path(request), thrown);
        }
    }

    static int status(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause() == each ? null : each.getCause()) {
            if (each instanceof MaxUploadSizeExceededException || each instanceof SizeException) {
                return 413;
            }
            // a word in the address that means nothing here
            if (each instanceof TypeMismatchException) {
                return 400;
            }
            if (each instanceof ErrorResponse known) {
                return known.getStatusCode().value();
            }
            if (each instanceof StoreAway) {
                return 503;
            }
            if (away(each) || each instanceof TransactionSystemException lost && away(lost.getApplicationException())) {
                return 503;
            }
        }
        return 500;
    }

    /** Also by what came before the rollback, which fails too when its connection has gone. */
    private static boolean away(@Nullable Throwable thrown) {
        if (thrown instanceof CannotGetJdbcConnectionException
                || thrown instanceof DataAccessResourceFailureException
                || thrown instanceof CannotCreateTransactionException
                || thrown instanceof SQLTransientConnectionException) {
            return true;
        }
        // 08: connection; 57P: the server goes down or is starting
        return thrown instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"));
    }

    private String page(HttpServletRequest request, FaultPage page) {
        var out = new StringOutput();
        templates.render("kit/fault/fault.jte", Map.of("frame", frames.bare(request), "page", page), out);
        return out.toString();
    }

    private static String problem(int status, String incident) {
        String title =
                org.springframework.http.HttpStatus.resolve(status) instanceof org.springframework.http.HttpStatus s
                        ? s.getReasonPhrase()
                        : "Error";
        String number = incident.isEmpty() ? "" : ",\"incident\":\"" + incident + "\"";
        return "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + number + "}";
    }

    /** E-7F3A…: short enough for the telephone. */
    private String incident() {
        var text = new StringBuilder("E-");
        for (int i = 0; i < 6; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
