package org.anju.web.office.purpose;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.anju.trail.Actor;
import org.anju.trail.LookRegister;
import org.anju.trail.Purpose;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.web.gate.ActorArgument;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 查看目的: stands before every page on which the office reads a person's case, permit or papers. What goes without saying is
 * written down and let pass; for everything else a purpose is asked first, once in half an hour for each thing.
 */
@Configuration
class PurposeGate implements WebMvcConfigurer, HandlerInterceptor {

    private final OwnBusiness business;
    private final LookRegister looks;
    private final TransactionTemplate transaction;

    PurposeGate(OwnBusiness business, LookRegister looks, PlatformTransactionManager transactions) {
        this.business = business;
        this.looks = looks;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/desk/cases/*", "/desk/cases/*/**", "/desk/permits/*", "/files/*", "/files/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Actor actor = ActorArgument.current();
        if (request.getMethod().equals("POST") || !actor.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)) {
            return true;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Subject> subject = PersonalPage.of(path).filter(each -> !looks.said(actor, each));
        // what is not there, or not his, the page itself answers
        Optional<OwnBusiness.Whose> whose = subject.flatMap(each -> business.whose(each, actor));
        if (subject.isEmpty() || whose.isEmpty()) {
            return true;
        }
        Subject opened = subject.get();
        Optional<Purpose> own = business.purpose(whose.get(), actor);
        if (own.isPresent()) {
            if (!opened.kind().equals("attachment")) {
                // the line of a paper is written where it is handed out
                transaction.executeWithoutResult(
                        status -> looks.record(actor, opened, whose.get().person(), own.get(), null));
            }
            return true;
        }
        String query = request.getQueryString();
        response.setStatus(303);
        response.setHeader(
                "Location",
                request.getContextPath() + "/desk/purpose?to="
                        + URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8));
        return false;
    }
}
