package org.anju.materials.corpus;

import java.util.ArrayList;
import java.util.List;

/** All files that mean harm; the same ones each time. */
public final class HostileCorpus {

    static final long SEED = 20_261_126;

    private HostileCorpus() {}

    public static List<Specimen> all() {
        return all(true);
    }

    static List<Specimen> all(boolean everyDisguise) {
        List<Specimen> all = new ArrayList<>();
        all.addAll(HostilePdfs.all(everyDisguise));
        all.addAll(BrokenPdfs.all());
        all.addAll(HostilePictures.all());
        all.addAll(HostileOthers.all());
        return all;
    }
}
