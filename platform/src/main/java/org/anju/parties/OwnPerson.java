package org.anju.parties;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人身份: name and number. */
@Component
class OwnPerson implements OwnData {

    private final Persons persons;

    OwnPerson(Persons persons) {
        this.persons = persons;
    }

    @Override
    public String key() {
        return "person";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(persons.find(owner.reader(), owner.person(), true).stream()
                .map(each -> new OwnEntry()
                        .put("name", each.name())
                        .put("residentId", each.residentId().number())
                        .put("since", each.createdAt()))
                .toList());
    }

    @Override
    public List<Subject> things(Owner owner) {
        return List.of(new Subject("person", owner.person().toString()));
    }
}
