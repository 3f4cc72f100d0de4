package org.anju.sheets.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.breach.BreachEvent;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.breach.BreachView;
import org.anju.conduct.Measure;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.Party;
import org.anju.policy.rule.PolicyBook;
import org.anju.policy.time.Beijing;
import org.anju.policy.time.Limit;
import org.anju.sheets.SheetWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 违规案件文书拟稿: writes a letter from one recorded step of a breach's case. */
@Component
class BreachLetterWriter {

    /** @param number the credit code of an employer; a person's number with the middle hidden */
    record Addressee(Party party, String name, String number) {}

    private final LetterWords editions = new LetterWords();
    private final LetterCodes codes;
    private final PolicyBook book;

    BreachLetterWriter(LetterCodes codes, PolicyBook book) {
        this.codes = codes;
        this.book = book;
    }

    LetterFace write(LetterKind kind, BreachEvent event, BreachView view, Addressee to) {
        LocalDate day = Beijing.dateOf(event.at());
        SheetWords words = editions.on(day);
        int seq = (int) event.seq();
        String no = view.breach().no();
        return new LetterFace(
                words.of("title." + kind),
                words.of("office"),
                LetterFace.Heads.of(kind, words),
                no + "-" + seq,
                words.of(to.party() == Party.EMPLOYER ? "to.EMPLOYER" : "to").formatted(to.name(), to.number()),
                "",
                opening(kind, event, view, words),
                event.said().drafts().stream()
                        .map(draft -> measure(draft, event.verb() == BreachVerb.DECIDE ? day : null, words))
                        .toList(),
                Cited.in(view.breach().kind().clause(), words),
                words.lines("now." + kind),
                words.lines("remedy." + kind),
                words.of("desk." + kind),
                words.day(day),
                codes.square(no, seq).data(),
                codes.of(no, seq).grouped());
    }

    private List<String> opening(LetterKind kind, BreachEvent event, BreachView view, SheetWords words) {
        LocalDate day = Beijing.dateOf(event.at());
        String step = kind.name().substring(kind.name().indexOf('_') + 1);
        var said = new ArrayList<String>();
        said.add(words.of("breach." + step).formatted(view.breach().no())
                + words.of("breach." + view.breach().kind()));
        if (kind == LetterKind.BREACH_DECIDED) {
            said.add(view.finding());
            said.add(words.of(heard(event, view) ? "breach.said" : "breach.silent"));
            said.add(words.of("breach.reason").formatted(event.said().words()));
        } else {
            said.add(event.said().words());
        }
        String decided = words.of("decided." + kind);
        said.add(
                switch (kind) {
                    case BREACH_TOLD ->
                        decided.formatted(
                                words.day(Limit.STATE.lastDay(day, book.days()).date()));
                    case BREACH_LIFTED ->
                        decided.formatted(words.day(day), lifted(event.said().measure(), view, words));
                    default -> decided;
                });
        return said;
    }

    private static boolean heard(BreachEvent decision, BreachView view) {
        return view.events().stream()
                .filter(each -> each.seq() < decision.seq())
                .anyMatch(each -> each.verb() == BreachVerb.STATE || each.verb() == BreachVerb.HEAR);
    }

    private static String lifted(@Nullable UUID measure, BreachView view, SheetWords words) {
        return view.measures().stream()
                .filter(each -> each.id().equals(measure))
                .map(Measure::kind)
                .map(each -> words.of("measure." + each))
                .findFirst()
                .orElse("");
    }

    /** @param from its first day; null while it is only intended */
    private static LetterFace.Reasoned measure(Draft draft, @Nullable LocalDate from, SheetWords words) {
        String begins = from == null
                ? words.of("measure.intended")
                : words.of("measure.from").formatted(words.day(from));
        String period = begins + until(draft, words);
        Stream<String> sentences = Stream.of(
                        Optional.of(period),
                        Optional.ofNullable(draft.most())
                                .map(most -> words.of("measure.most").formatted(most)),
                        Optional.ofNullable(draft.words()).filter(each -> !each.isBlank()))
                .flatMap(Optional::stream);
        return new LetterFace.Reasoned(
                words.of("measure." + draft.kind()),
                sentences.toList(),
                Cited.in(draft.kind().clause(), words));
    }

    private static String until(Draft draft, SheetWords words) {
        if (draft.to() != null) {
            return words.of("measure.to").formatted(words.day(draft.to()));
        }
        return draft.review() != null
                ? words.of("measure.review").formatted(words.day(draft.review()))
                : words.of("measure.forGood");
    }
}
