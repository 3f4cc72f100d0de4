package org.anju.cases.past;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.cases.Dossier;
import org.anju.parties.profile.Companions;
import org.anju.vault.Vault;

/**
 * 印记: something by which a case can be found again from another one. An identity number shows only as a blind index of
 * this table's own.
 *
 * @param item where it stands in the case, e.g. {@code section:COMPANIONS} or {@code slot:G-3.2.1-9}
 */
record Print(Kind kind, byte[] mark, String item) {

    /** What is the same in two cases. */
    enum Kind {
        ID,
        FILE
    }

    private static final String NUMBER = "cases_fingerprint.id";
    private static final String APPLICANT = "section:INFORMATION";
    private static final String COMPANIONS = "section:COMPANIONS";

    /** All of a dossier. What the employer put in is left out: it rightly hands the same paper in with many cases. */
    static List<Print> of(Dossier dossier, Vault vault) {
        Stream<Print> own = Stream.of(number(dossier.residentId(), APPLICANT, vault));
        Stream<Print> children = dossier.say(Companions.class).map(Companions::children).orElse(List.of()).stream()
                .map(Companions.Child::residentId)
                .filter(Objects::nonNull)
                .map(number -> number(number, COMPANIONS, vault));
        Stream<Print> files = dossier.papers().stream()
                .filter(paper -> !paper.byEmployer())
                .map(paper -> new Print(Kind.FILE, HexFormat.of().parseHex(paper.sha256()), "slot:" + paper.slot()));
        return Stream.of(own, children, files).flatMap(each -> each).toList();
    }

    private static Print number(String number, String item, Vault vault) {
        return new Print(Kind.ID, vault.index(NUMBER, number), item);
    }
}
