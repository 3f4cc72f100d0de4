package org.anju.materials;

import java.util.Optional;
import org.anju.materials.gate.Answer;
import org.anju.materials.gate.Chamber;
import org.anju.materials.store.ContentStore;
import org.springframework.stereotype.Component;

/** 页面图像: draws a page of a paper as a picture 960 pixels wide, so that nobody's browser has to parse a stranger's PDF. */
@Component
class PageImages {

    static final int WIDTH = 960;

    private final ContentStore content;
    private final Chamber chamber;

    PageImages(ContentStore content, Chamber chamber) {
        this.content = content;
        this.chamber = chamber;
    }

    /** Empty where the page cannot be drawn; nothing is kept then, and it is tried again the next time. */
    Optional<byte[]> page(String sha256, FileKind kind, int n) {
        Optional<byte[]> kept = content.picture(sha256, n);
        if (kept.isPresent()) {
            return kept;
        }
        if (chamber.page(content.read(sha256), kind, n, WIDTH) instanceof Answer.Done(byte[] jpeg)) {
            content.keepPicture(sha256, n, jpeg);
            return Optional.of(jpeg);
        }
        return Optional.empty();
    }
}
