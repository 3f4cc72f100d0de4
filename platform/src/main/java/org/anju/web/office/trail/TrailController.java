package org.anju.web.office.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.trail.Actor;
import org.anju.trail.TrailRegister;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 留痕查阅: the supervisor reads who did and saw what, page by page; his reading leaves a line too. */
@Controller
final class TrailController {

    private static final int LAST = 2_000;

    private final TrailRegister trail;
    private final TransactionTemplate transaction;

    TrailController(TrailRegister trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/desk/trail")
    ModelAndView read(Actor actor, Form form) {
        LocalDate day = form.dateOrNull("day");
        Integer asked = form.numberOrNull("page", 1, LAST);
        int page = asked == null ? 1 : asked;
        var wanted = new TrailRegister.Wanted(form.raw("act"), form.raw("name"), form.raw("subject"), day);
        List<TrailRegister.Shown> lines = transaction.execute(status -> trail.lines(actor, wanted, page));
        boolean more = lines.size() > TrailRegister.PAGE;
        return Pages.of(
                "office/trail/trail",
                new TrailPage(
                        more ? lines.subList(0, TrailRegister.PAGE) : lines,
                        form.raw("act"),
                        form.raw("name"),
                        form.raw("subject"),
                        form.raw("day"),
                        page,
                        more,
                        query(form)));
    }

    private static String query(Form form) {
        return Stream.of("act", "name", "subject", "day")
                .filter(form::has)
                .map(field -> field + "=" + URLEncoder.encode(form.raw(field), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "/desk/trail?", ""));
    }
}
