package org.anju.web.employer.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.association.Employee;
import org.anju.cases.association.StaffRegister;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 员工列表: who works for the employer, what each holds and what runs out; also as a workbook. */
@Controller
class PeopleController {

    static final int PAGE = 50;

    private static final int LAST = 1_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaffRegister staff;
    private final AssociationRegister associations;
    private final EmployerRegister employers;
    private final TransactionTemplate transaction;

    PeopleController(
            StaffRegister staff,
            AssociationRegister associations,
            EmployerRegister employers,
            PlatformTransactionManager transactions) {
        this.staff = staff;
        this.associations = associations;
        this.employers = employers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/firm/people")
    ModelAndView list(Actor actor, Form form) {
        return firm(actor)
                .map(name -> Pages.of("employer/people/people", page(name, actor, form)))
                .orElseGet(Pages::absent);
    }

    private PeoplePage page(String employer, Actor actor, Form form) {
        Show show = show(form);
        String words = form.raw("q");
        List<Employee> current = found(staff.staff(actor), words);
        List<Employee> former = found(staff.former(actor), words);
        Map<Show, Integer> counts = new EnumMap<>(Show.class);
        Arrays.stream(Show.values())
                .forEach(each -> counts.put(each, chosen(each, current, former).size()));
        List<Employee> chosen = chosen(show, current, former);
        Integer asked = form.numberOrNull("page", 1, LAST);
        int number = asked == null ? 1 : asked;
        return new PeoplePage(
                employer,
                show,
                words,
                counts,
                chosen.stream().skip((long) (number - 1) * PAGE).limit(PAGE).toList(),
                number,
                chosen.size() > number * PAGE,
                associations.waiting(actor).size());
    }

    /** The list as it is shown, all of it; whoever takes it leaves a line. */
    @GetMapping("/firm/people.xlsx")
    Object workbook(Actor actor, Form form, Frame frame) {
        if (firm(actor).isEmpty()) {
            return Pages.absent();
        }
        Show show = show(form);
        List<Employee> people = show == Show.FORMER ? staff.former(actor) : chosen(show, staff.staff(actor), List.of());
        List<Employee> rows = found(people, form.raw("q"));
        transaction.executeWithoutResult(tx -> staff.taken(actor, rows.size()));
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, XLSX)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(frame.t("people.file") + ".xlsx", StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(new PeopleWorkbook(frame).of(rows));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static List<Employee> chosen(Show show, List<Employee> current, List<Employee> former) {
        return show == Show.FORMER
                ? former
                : current.stream().filter(show::holds).toList();
    }

    private static List<Employee> found(List<Employee> people, String words) {
        return words.isEmpty()
                ? people
                : people.stream().filter(each -> each.called(words)).toList();
    }

    private static Show show(Form form) {
        return Arrays.stream(Show.values())
                .filter(each -> each.name().equals(form.raw("show")))
                .findFirst()
                .orElse(Show.ALL);
    }

    private Optional<String> firm(Actor actor) {
        UUID employer = actor.employer();
        return employer == null || !employers.acts(actor)
                ? Optional.empty()
                : employers.employer(actor, employer).map(Employer::name);
    }
}
