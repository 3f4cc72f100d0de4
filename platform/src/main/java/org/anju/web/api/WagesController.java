package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.policy.rule.Wage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 工资标准接口: the wage base in force on a day. */
@Controller
final class WagesController {

    private final Replies replies;
    private final WageTable wages;

    WagesController(Replies replies, WageTable wages) {
        this.replies = replies;
        this.wages = wages;
    }

    @GetMapping(ApiPaths.WAGES)
    ResponseEntity<byte[]> wages(HttpServletRequest request) {
        var complaints = new Complaints();
        var params = new Params(request, complaints);
        LocalDate asked = params.day("on");
        params.end();
        if (!complaints.none()) {
            return replies.bad(complaints, request);
        }
        LocalDate on = asked == null ? replies.today() : asked;
        return wages.entry(on)
                .map(entry -> replies.ok(
                        WagesAnswer.of(
                                wages.wage(entry, on), entry.effectiveFrom().toString()),
                        Reader.language(request)))
                .orElseGet(() -> {
                    complaints.add("on", "TOO_EARLY", wages.first());
                    return replies.bad(complaints, request);
                });
    }

    record WagesAnswer(int year, int monthly, BigDecimal x1_2, BigDecimal x3, BigDecimal x6, String effectiveFrom) {

        static WagesAnswer of(Wage wage, String from) {
            return new WagesAnswer(wage.year(), wage.monthly(), wage.x1_2(), wage.x3(), wage.x6(), from);
        }
    }
}
