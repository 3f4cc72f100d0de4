package org.anju.web.office.purpose;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
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
        Optional<Subject> subject = PersonalPage.of(path);
        // what is not there, or not his, the page itself answers
        Optional<UUID> person = subject.flatMap(each -> business.person(each, actor));
        if (person.isEmpty() || looks.said(actor, subject.orElseThrow())) {
            return true;
        }
        Optional<Purpose> own = business.purpose(subject.orElseThrow(), person.get(), actor);
        boolean paper = subject.orElseThrow().kind().equals("attachment");
        if (own.isPresent()) {
            if (!paper) {
                // the line of a paper is written where it is handed out
                transaction.executeWithoutResult(
                        status -> looks.record(actor, subject.orElseThrow(), person.get(), own.get(), null));
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
