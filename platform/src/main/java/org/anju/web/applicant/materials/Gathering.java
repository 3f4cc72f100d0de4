package org.anju.web.applicant.materials;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anju.materials.Bindery;
import org.anju.policy.rule.Phrase;
import org.anju.web.kit.Form;
import org.springframework.stereotype.Component;

/** 整理: turns photographs as wished and puts several together as one PDF. */
@Component
class Gathering {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Bindery bindery;

    Gathering(Bindery bindery) {
        this.bindery = bindery;
    }

    /**
     * A file as it came.
     *
     * @param whole with the form itself, not in pieces before
     * @param turn degrees clockwise
     */
    record Came(String name, byte[] bytes, boolean whole, int turn) {

        boolean picture() {
            return starts(JPEG) || starts(PNG);
        }

        Bindery.Shot shot() {
            return new Bindery.Shot(bytes, turn);
        }

        private boolean starts(byte[] with) {
            return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
        }
    }

    /** The same files in their order; with {@code bind} all pictures as one, in the place of the first. */
    List<Came> gathered(Form form, String field, List<Came> came, boolean bind) {
        List<Came> pictures = came.stream().filter(Came::picture).toList();
        List<Bindery.Shot> opened = pictures.stream()
                .filter(each -> bind || each.turn() % 360 != 0)
                .map(Came::shot)
                .toList();
        if (!bindery.clear(opened)) {
            return came;
        }
        if (bind && !pictures.isEmpty()) {
            return bound(form, field, came, pictures);
        }
        return came.stream()
                .map(each -> each.turn() % 360 != 0 && each.picture() ? turned(form, field, each) : each)
                .toList();
    }

    private List<Came> bound(Form form, String field, List<Came> came, List<Came> pictures) {
        Came first = pictures.getFirst();
        Optional<byte[]> pdf = bindery.bound(pictures.stream().map(Came::shot).toList());
        if (pdf.isEmpty()) {
            form.problem(field, "arrange.unbound", pictures.size(), Bindery.MOST);
            return came;
        }
        return came.stream()
                .filter(each -> each == first || !each.picture())
                .map(each -> each == first ? new Came(first.name(), pdf.get(), false, 0) : each)
                .toList();
    }

    private Came turned(Form form, String field, Came one) {
        Optional<byte[]> upright = bindery.turned(one.shot());
        if (upright.isEmpty()) {
            form.problem(field, "materials.file.of", one.name(), Phrase.of("materials.file.broken"));
        }
        return upright.map(bytes -> new Came(one.name(), bytes, one.whole(), 0)).orElse(one);
    }
}
