package org.anju.web.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Catches what no page answered for: thrown in a controller, or sent as a bare status by a filter or the container. */
@Controller
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class FaultAdvice implements ErrorController {

    private final Faults faults;

    FaultAdvice(Faults faults) {
        this.faults = faults;
    }

    @ExceptionHandler(Exception.class)
    void thrown(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        faults.tell(request, response, thrown);
    }

    /** The reader turned the page before it had come: no fault, and nobody there to be told. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone(AsyncRequestNotUsableException gone, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_OK);
    }

    @RequestMapping("/error")
    void sent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            faults.tell(request, response, thrown);
            return;
        }
        // Asked for directly there is no status: nothing is there
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        faults.tell(request, response, status instanceof Integer code ? code : 404, "");
    }
}
