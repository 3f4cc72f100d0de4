package org.anju.web.kit;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller can answer with. */
public final class Pages {

    private Pages() {}

    /** The page made from {@code template} (path under {@code src/main/jte}) and its record. */
    public static ModelAndView of(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** The same page with another status. */
    public static ModelAndView of(HttpStatus status, String template, Object page) {
        var made = of(template, page);
        made.setStatus(status);
        return made;
    }

    /** The page once more with what was sent and its problems, 422; for forms that change nothing. */
    public static ModelAndView problems(Frame frame, Form sent, ModelAndView page) {
        frame.showing(sent, Notice.NONE);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** 303 to a path inside the house; the language stays. */
    public static ModelAndView to(String path) {
        if (!Inside.is(path)) {
            throw new IllegalArgumentException("not a path of this house: " + path);
        }
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    /** Not there, or not yours: one and the same page. */
    public static ModelAndView absent() {
        return of(HttpStatus.NOT_FOUND, "kit/fault/fault", new FaultPage(404, ""));
    }
}
