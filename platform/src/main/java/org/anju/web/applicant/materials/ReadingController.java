package org.anju.web.applicant.materials;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anju.materials.Attachment;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.parties.PersonRegister;
import org.anju.parties.Profile;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.Editable;
import org.anju.web.dossier.SlotReading;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes what a paper says into the form: months, fields of a lease and the day it was formed, as far as they are ticked. */
@Controller
class ReadingController {

    private final Folder folder;
    private final OwnReadings readings;
    private final MaterialRegister materials;
    private final PersonRegister persons;
    private final Editable editable;
    private final MaterialsController slots;
    private final Acts acts;

    ReadingController(
            Folder folder,
            OwnReadings readings,
            MaterialRegister materials,
            PersonRegister persons,
            Editable editable,
            MaterialsController slots,
            Acts acts) {
        this.folder = folder;
        this.readings = readings;
        this.materials = materials;
        this.persons = persons;
        this.editable = editable;
        this.slots = slots;
        this.acts = acts;
    }

    @PostMapping("/me/materials/{slug}/reading")
    ModelAndView take(Actor actor, @PathVariable String slug, Form form) {
        Optional<Item> item = folder.item(actor, Item.slot(slug));
        Optional<SlotReading> reading = item.flatMap(each -> readings.of(actor, each));
        if (reading.isEmpty()) {
            return Pages.absent();
        }
        Map<YearMonth, BigDecimal> months = months(form, reading.get());
        Map<String, Object> lease = lease(form, reading.get());
        List<Item.Paper> dated = dated(form, item.get(), reading.get());
        if (months.isEmpty() && lease.isEmpty() && dated.isEmpty()) {
            form.problem("take", "reading.nothing");
        }
        return acts.perform(
                actor,
                form,
                () -> take(actor, item.get(), new Taken(months, lease, dated), reading.get()),
                id -> "/me/materials/" + slug,
                () -> slots.slot(actor, slug));
    }

    /** What was ticked. */
    private record Taken(Map<YearMonth, BigDecimal> months, Map<String, Object> lease, List<Item.Paper> dated) {}

    /** Read anew from the paper: nothing but the choice comes from the form. */
    private static Map<YearMonth, BigDecimal> months(Form form, SlotReading reading) {
        Map<YearMonth, BigDecimal> months = new HashMap<>();
        for (SlotReading.Month each : reading.months()) {
            BigDecimal printed = each.printed();
            if (printed != null && !each.same() && form.ticked("take." + each.month())) {
                months.put(each.month(), printed);
            }
        }
        return months;
    }

    private static Map<String, Object> lease(Form form, SlotReading reading) {
        return reading.fields().stream()
                .filter(field -> form.ticked("lease." + field.name()))
                .collect(Collectors.toMap(SlotReading.Field::name, SlotReading.Field::printed));
    }

    private static List<Item.Paper> dated(Form form, Item item, SlotReading reading) {
        return item.papers().stream()
                .filter(paper -> !paper.file().byEmployer()
                        && form.ticked("date." + paper.file().id())
                        && reading.file(paper.file().id()).formedOn() != null)
                .toList();
    }

    private Outcome take(Actor actor, Item item, Taken taken, SlotReading reading) {
        UUID person = Objects.requireNonNull(actor.person());
        Outcome done = new Outcome.Done(item.slug());
        if (!taken.months().isEmpty()) {
            done = save(actor, Section.INCOME, said -> income((Income) said, taken.months()));
        }
        if (!taken.lease().isEmpty() && done instanceof Outcome.Done) {
            done = save(actor, Section.RESIDENCE, said -> LeaseTaken.into((Residence) said, taken.lease()));
        }
        if (taken.dated().isEmpty() || !(done instanceof Outcome.Done)) {
            return done;
        }
        return editable.guarded(person, item.material().slot(), () -> date(actor, taken.dated(), reading))
                .get();
    }

    private Outcome date(Actor actor, List<Item.Paper> dated, SlotReading reading) {
        Outcome done = new Outcome.Stale();
        for (Item.Paper paper : dated) {
            Attachment file = paper.file();
            LocalDate formedOn = reading.file(file.id()).formedOn();
            done = materials.date(actor, file.id(), new Passport(formedOn, file.validUntil(), file.issuer(), Set.of()));
            if (!(done instanceof Outcome.Done)) {
                return done;
            }
        }
        return done;
    }

    private Outcome save(Actor actor, Section section, UnaryOperator<Statement> change) {
        UUID person = Objects.requireNonNull(actor.person());
        Optional<Refusal> locked = editable.refusal(person, section.item());
        if (locked.isPresent()) {
            return new Outcome.Refused(locked.get());
        }
        Optional<Profile> profile = persons.profile(actor, person);
        if (profile.isEmpty()) {
            return new Outcome.Absent();
        }
        Profile.Kept kept = profile.get().kept(section);
        Statement said =
                kept != null ? kept.statement() : section == Section.INCOME ? Income.empty() : Residence.empty();
        return persons.save(actor, person, change.apply(said), kept == null ? 0 : kept.version());
    }

    private static Income income(Income said, Map<YearMonth, BigDecimal> taken) {
        Map<YearMonth, BigDecimal> months = new HashMap<>(said.months());
        months.putAll(taken);
        return new Income(
                months,
                said.taxContinuous(),
                said.insuranceContinuous(),
                said.insuranceGap(),
                said.years(),
                said.taxes());
    }
}
