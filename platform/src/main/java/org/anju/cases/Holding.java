package org.anju.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.parties.Profile;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Section;
import org.anju.parties.profile.Statement;
import org.anju.permits.Permit;
import org.jspecify.annotations.Nullable;

/**
 * 持证情况: the permit a person holds and what its holder's details rest on; what he wants changed is held against it.
 *
 * @param details the dossier his details were granted on
 */
record Holding(Optional<Permit> permit, Optional<Dossier> details) {

    static final Holding NONE = new Holding(Optional.empty(), Optional.empty());

    /** 证件照片. */
    private static final String PHOTO = "G-3.2.1-6";

    /** Another home than the permit says. */
    boolean moved(Profile profile) {
        return differs(profile, Section.RESIDENCE);
    }

    /** Any of what a change of details is for is another than the permit says (G-4.1-1). */
    boolean described(Papers papers) {
        return differs(papers.profile(), Section.INFORMATION)
                || differs(papers.profile(), Section.RESIDENCE)
                || !details.map(dossier -> hashes(dossier.in(PHOTO).stream().map(Dossier.Paper::sha256)))
                        .equals(Optional.of(hashes(papers.in(PHOTO).stream().map(file -> file.sha256()))));
    }

    private static List<String> hashes(Stream<String> of) {
        return of.sorted().toList();
    }

    private boolean differs(Profile profile, Section section) {
        return !fixed(profile, section).equals(granted(section));
    }

    private static List<@Nullable Object> fixed(Profile profile, Section section) {
        Profile.Kept kept = profile.kept(section);
        return kept == null ? Collections.emptyList() : kept.statement().fixed();
    }

    private List<@Nullable Object> granted(Section section) {
        return details.<Statement>flatMap(dossier -> dossier.say(section.type()).map(each -> each))
                .map(Statement::fixed)
                .orElse(Collections.emptyList());
    }

    /** Other children than the permit names (G-4.1-3). */
    boolean accompanied(Companions said) {
        Set<List<@Nullable Object>> now = new HashSet<>();
        said.children().forEach(child -> now.add(Arrays.asList(child.name(), child.residentId(), child.birthDate())));
        Set<List<@Nullable Object>> then = new HashSet<>();
        permit.map(Permit::companions)
                .orElse(List.of())
                .forEach(child -> then.add(Arrays.asList(child.name(), child.idNumber(), child.born())));
        return !now.equals(then);
    }
}
