package org.anju.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.policy.material.Mark;
import org.anju.policy.material.Material;
import org.anju.policy.material.SourceClass;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;

/** The papers of a demonstration person: made as samples, put into their slots through the same gate as anybody's. */
class Folder {

    static final String PHOTO = "G-3.2.1-6";
    static final String CONTRACT = "G-3.2.1-15";

    private final MaterialRegister materials;
    private final SamplePaper paper = new SamplePaper();

    Folder(MaterialRegister materials) {
        this.materials = materials;
    }

    Outcome put(Actor by, Resident whose, Actor owner, Material material, LocalDate day) {
        boolean photo = material.clause().equals(PHOTO);
        byte[] bytes = photo
                ? SamplePhoto.jpeg(whose.hue())
                : paper.pdf(
                        material.name().zh(),
                        List.of(
                                "（样例，不是真实文件）",
                                "",
                                "姓名：" + whose.name(),
                                "证件号码：" + whose.residentId(),
                                "用途：办理《北京市工作居住证》演示",
                                "日期：" + day.minusDays(3)));
        String name = photo ? "证件照片.jpg" : "样例-" + material.clause() + ".pdf";
        return put(
                by,
                owner,
                material.slot(),
                name,
                bytes,
                formedOn(material, day),
                validUntil(material, day),
                Set.copyOf(material.marks()));
    }

    private Outcome put(
            Actor by,
            Actor owner,
            String slot,
            String name,
            byte[] bytes,
            @Nullable LocalDate formedOn,
            @Nullable LocalDate validUntil,
            Set<Mark> marks) {
        if (!(materials.examine(slot, name, bytes) instanceof Examined.Accepted accepted)) {
            throw new IllegalStateException("the gate refused the sample for " + slot);
        }
        return materials.put(
                by,
                java.util.Objects.requireNonNull(owner.person()),
                slot,
                accepted,
                new Passport(formedOn, validUntil, null, marks));
    }

    private static @Nullable LocalDate formedOn(Material material, LocalDate day) {
        boolean young = material.source() == SourceClass.NETWORK || material.source() == SourceClass.UNIT_SIGNED;
        return young ? day.minusDays(3) : null;
    }

    private static @Nullable LocalDate validUntil(Material material, LocalDate day) {
        if (material.clause().equals(CONTRACT)) {
            // as the employer states it
            return day.minusYears(3).plusYears(5).minusDays(1);
        }
        return material.source() == SourceClass.TERM ? day.plusYears(2) : null;
    }
}
