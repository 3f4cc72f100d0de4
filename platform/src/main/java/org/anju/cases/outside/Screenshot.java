package org.anju.cases.outside;

import org.anju.materials.Examined;
import org.anju.materials.FileKind;

/** 核验截图: what was seen, evidence, or a proof, as a file that came through the gate. */
public record Screenshot(String name, FileKind kind, long bytes, int pages, String sha256) {

    public static Screenshot of(Examined.Accepted file) {
        return new Screenshot(file.name(), file.kind(), file.bytes(), file.pages(), file.sha256());
    }
}
