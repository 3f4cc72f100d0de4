package org.anju.sheets.letters;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.CaseEvent;
import org.anju.cases.Dossier;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.Supplement;
import org.anju.policy.material.Checklist;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.sheets.SheetWords;
import org.anju.sheets.VerificationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 文书拟稿: writes a letter from one recorded event and the dossier it decided on, and from nothing that can change later. */
@Component
class LetterWriter {

    private static final String SLOT = "slot:";

    private final LetterWords editions = new LetterWords();
    private final LetterCodes codes;

    LetterWriter(LetterCodes codes) {
        this.codes = codes;
    }

    /** @param asked what the event asked for; null where it asked for nothing */
    LetterFace write(LetterKind kind, CaseEvent event, Dossier dossier, @Nullable Supplement asked) {
        LocalDate day = Beijing.dateOf(event.at());
        VerificationCode code = codes.of(event.caseNo(), event.seq());
        SheetWords words = editions.on(day);
        String key = kind == LetterKind.LAPSED ? kind + "." + event.from() : kind.name();
        List<LetterFace.Reasoned> reasons = asked == null ? reasons(event, words) : asked(asked, words);
        return new LetterFace(
                words.of("title." + kind),
                words.of("office"),
                LetterFace.Heads.of(kind, words),
                event.caseNo() + "-" + event.seq(),
                words.of("to").formatted(dossier.name(), new ResidentId(dossier.residentId()).masked()),
                dossier.employerName(),
                opening(key, event, dossier, asked, words),
                reasons,
                // each reason has its own clause; the step's own says more only where no reason was given
                reasons.isEmpty() ? Cited.in(event.clause(), words) : List.of(),
                words.lines("now." + key),
                words.lines("remedy." + kind),
                words.of("desk." + kind),
                words.day(day),
                codes.square(event.caseNo(), event.seq()).data(),
                code.grouped());
    }

    private static List<String> opening(
            String key, CaseEvent event, Dossier dossier, @Nullable Supplement asked, SheetWords words) {
        String applied = words.of("applied." + dossier.kind()).formatted(dossier.employerName(), event.caseNo());
        String decided = switch (event.verb()) {
            case GRANT ->
                words.of("decided." + key)
                        .formatted(
                                event.facts().get("permit"),
                                day(words, event.facts().get("from")),
                                day(words, event.facts().get("to")));
            case ASK ->
                words.of("decided." + key).formatted(day(words, event.facts().get("lastDay")));
            default -> words.of("decided." + key);
        };
        String note = asked == null ? null : asked.note();
        return note == null ? List.of(applied, decided) : List.of(applied, decided, note);
    }

    private static List<LetterFace.Reasoned> reasons(CaseEvent event, SheetWords words) {
        return event.reasons().stream()
                .map(reason -> reasoned(words.of("reason." + reason.code()), reason, words))
                .toList();
    }

    private static LetterFace.Reasoned reasoned(String title, Reason reason, SheetWords words) {
        return new LetterFace.Reasoned(
                title, List.of(reason.text()), Cited.in(reason.code().clause(), words));
    }

    private static List<LetterFace.Reasoned> asked(Supplement asked, SheetWords words) {
        return asked.items().stream().map(item -> asked(item, words)).toList();
    }

    private static LetterFace.Reasoned asked(Supplement.Item item, SheetWords words) {
        ReasonCode code = item.reason();
        String title = words.of("asked").formatted(label(item.item(), words), words.of("reason." + code));
        String again = item.again();
        List<String> sentences = again == null
                ? List.of(item.sentence())
                : List.of(item.sentence(), words.of("again").formatted(again));
        return new LetterFace.Reasoned(title, sentences, Cited.in(code.clause(), words));
    }

    /** What an item is called: a section of the form, or a paper, of the so-manieth child where it is a child's. */
    private static String label(String item, SheetWords words) {
        String name = item.substring(item.indexOf(':') + 1);
        if (!item.startsWith(SLOT)) {
            return words.of("section." + name);
        }
        String[] parts = name.split("#", 2);
        String paper =
                Checklist.material(parts[0]).map(each -> each.name().zh()).orElse(parts[0]);
        return parts.length == 1 ? paper : words.of("child").formatted(paper, parts[1]);
    }

    private static String day(SheetWords words, @Nullable String day) {
        return day == null ? "" : words.day(LocalDate.parse(day));
    }
}
