package org.anju.parties;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.OwnSection;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人填写的信息: each section as it was last saved. */
@Component
class OwnProfile implements OwnData {

    private final Persons persons;
    private final Documents documents = new Documents();

    OwnProfile(Persons persons) {
        this.persons = persons;
    }

    @Override
    public String key() {
        return "profile";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(persons.sections(owner.person()).stream()
                .sorted(java.util.Comparator.comparing(each -> each.statement().section()))
                .map(each -> new OwnEntry()
                        .put("saved", each.savedAt())
                        .put("version", each.version())
                        .put(
                                "section",
                                new OwnSection(each.statement().section().name(), documents.tree(each.statement()))))
                .toList());
    }
}
