package org.anju.sheets.forms;

import java.util.List;
import org.anju.parties.Profile;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * 个人诚信声明 as its template sees it (G-3.2.1-9 to -12).
 *
 * @param basis the one condition he applies under (G-2.2-8)
 * @param record what he says of criminal records (G-2.2-7, A-61): nobody is given a sentence to sign that he did not say
 * @param children each signs; for an infant the guardian does, with 代
 * @param alone he declared that no child comes along
 */
public record DeclarationFace(
        FormPaper paper,
        String name,
        String number,
        String employer,
        String basis,
        String record,
        List<Child> children,
        boolean alone) {

    private static final int MANY_CHILDREN = 3;

    /** How closely it is set. */
    public String density() {
        return children.size() > MANY_CHILDREN ? "dense" : "roomy";
    }

    /** A child that comes along, with a line for its signature. */
    public record Child(String name, String number) {}

    static DeclarationFace of(Profile profile, String employer, FormPaper paper) {
        Companions with = profile.say(Companions.class);
        boolean alone = with != null && Boolean.TRUE.equals(with.none());
        return new DeclarationFace(
                paper,
                profile.person().name(),
                profile.person().residentId().number(),
                employer,
                basis(profile.say(Qualification.class), paper),
                paper.t("declaration.record." + record(profile.say(Information.class))),
                with == null || with.children().isEmpty()
                        ? alone ? List.of() : List.of(new Child("", ""))
                        : with.children().stream()
                                .map(child -> child(child, paper))
                                .toList(),
                alone);
    }

    /** Whether nothing is left to be written by hand but signatures and dates. */
    static boolean complete(Profile profile, @Nullable String employer) {
        Companions with = profile.say(Companions.class);
        Qualification qualification = profile.say(Qualification.class);
        Information information = profile.say(Information.class);
        return employer != null
                && qualification != null
                && qualification.basis() != null
                && information != null
                && information.criminalRecord() != null
                && with != null
                && (Boolean.TRUE.equals(with.none()) || !with.children().isEmpty())
                && with.children().stream().allMatch(child -> child.name() != null);
    }

    private static String basis(@Nullable Qualification said, FormPaper paper) {
        return said == null ? "" : paper.choice("basis", said.basis());
    }

    private static String record(@Nullable Information said) {
        Boolean has = said == null ? null : said.criminalRecord();
        return has == null ? "open" : has ? "yes" : "no";
    }

    private static Child child(Companions.Child child, FormPaper paper) {
        String number = child.residentId();
        String born = paper.day(child.birthDate());
        return new Child(
                paper.text(child.name()),
                number != null
                        ? number
                        : born.isEmpty() ? "" : paper.t("declaration.born").formatted(born));
    }
}
