package org.anju.web.applicant.materials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.policy.rule.Phrase;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a form through the gate; what is not taken is told at the field, by the file's name. */
@Component
public class Uploads {

    private final MaterialRegister materials;

    Uploads(MaterialRegister materials) {
        this.materials = materials;
    }

    /** The files that may come in; a problem for each that may not, and one where there is none at all. */
    public List<Examined.Accepted> read(Form form, String field, String slot) {
        List<Examined.Accepted> taken = new ArrayList<>();
        List<MultipartFile> sent = form.files(field);
        if (sent.isEmpty()) {
            form.problem(field, "materials.file.none");
        }
        for (MultipartFile file : sent) {
            String name = String.valueOf(file.getOriginalFilename());
            switch (materials.examine(slot, name, bytes(file))) {
                case Examined.Accepted accepted -> taken.add(accepted);
                case Examined.Rejected(String key, List<Object> args) ->
                    form.problem(field, "materials.file.of", shorter(name), new Phrase(key, args));
            }
        }
        return taken;
    }

    /** The dates written on the paper, as far as its kind asks; none lies in the future that says when it was formed. */
    static Dates dates(Form form, Item item, LocalDate today) {
        LocalDate formedOn = item.asksFormedOn() ? form.dateOrNull("formedOn") : null;
        LocalDate validUntil = item.asksValidUntil() ? form.dateOrNull("validUntil") : null;
        boolean needed = item.material().rule().dateNeeded() && form.ok();
        if (item.asksFormedOn() && formedOn == null && needed) {
            form.problem("formedOn", "materials.date.formedOn");
        }
        if (item.asksValidUntil() && validUntil == null && needed) {
            form.problem("validUntil", "materials.date.validUntil");
        }
        if (formedOn != null && formedOn.isAfter(today)) {
            form.problem("formedOn", "materials.date.future", formedOn, today);
        }
        return new Dates(formedOn, validUntil);
    }

    /** What is written on a paper: the day it was formed, the last day it is good. */
    record Dates(@Nullable LocalDate formedOn, @Nullable LocalDate validUntil) {}

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String shorter(String name) {
        String plain = name.replaceAll("\\p{Cntrl}|\\p{Cf}", "");
        return plain.codePointCount(0, plain.length()) <= 40
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 40)) + "…";
    }
}
