package org.anju.web.office;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.cases.CaseRegister;
import org.anju.cases.Queue;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.anju.parties.PersonRegister;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.PermitNo;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * 查找: what was typed into the box of a list becomes an address. An identity number does not: the address says which person
 * it belongs to, and no log, history or bookmark learns the number.
 */
@Controller
class Finder {

    /** A number nobody here has, or a mistyped one: an honest empty list. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** An identity number, also one with a figure missing or a wrong one. */
    private static final Pattern NUMBER = Pattern.compile("\\d{14,17}[\\dX]?");

    private final PersonRegister persons;
    private final CaseRegister cases;
    private final Acts acts;
    private final InstantSource clock;

    Finder(PersonRegister persons, CaseRegister cases, Acts acts, InstantSource clock) {
        this.persons = persons;
        this.cases = cases;
        this.acts = acts;
        this.clock = clock;
    }

    @PostMapping("/desk/find")
    ModelAndView find(Actor actor, Form form) {
        String words = form.raw("q");
        String path = form.raw("list").equals("employers") ? "/desk/employers" : "/desk";
        return acts.perform(
                actor,
                form,
                () -> new Outcome.Done(number(words)
                        .map(number -> "person=" + person(number, actor))
                        .orElseGet(() -> "q=" + Selection.encoded(words))),
                query -> path + "?" + query,
                () -> Pages.to(path));
    }

    /** What looks like an identity number, with or without a name before it; a permit's number is none. */
    private static Optional<String> number(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        Matcher found = NUMBER.matcher(plain);
        return found.find() && PermitNo.parse(found.group()).found().isEmpty()
                ? Optional.of(found.group())
                : Optional.empty();
    }

    /** Only whose case this reader may see: that somebody is known elsewhere is nobody's business. */
    private UUID person(String number, Actor actor) {
        return ResidentId.parse(number, Beijing.today(clock))
                .found()
                .flatMap(each -> persons.find(actor, each))
                .filter(each -> {
                    var his = new Filter(Whose.TEAM, Order.CLOCK, null, null, null, each, Words.NONE);
                    return !cases.queue(new Queue.Wanted(null, his, null), actor)
                            .lines()
                            .isEmpty();
                })
                .orElse(NOBODY);
    }
}
